package org.etwin.identity.passwords;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id. Every question costs exactly one hash, also when there is nothing to compare with. */
public class PasswordHashes {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LONGEST_ASKED = 1024;

    private final Argon2PasswordEncoder argon;
    private final Turns turns;
    private final String nobodys;

    /** @param memoryKib memory of one hash */
    public PasswordHashes(int memoryKib, int iterations, int parallelism, Turns turns) {
        argon = new Argon2PasswordEncoder(SALT, LENGTH, parallelism, memoryKib, iterations);
        this.turns = turns;
        nobodys = hash("nobody’s password");
    }

    /** @throws org.etwin.platform.Rejected unavailable when too many wait for their turn */
    public String hash(String password) {
        return turns.take(() -> argon.encode(whole(password)));
    }

    /**
     * @param hash what {@link #hash} made, or null or empty: then the answer is no, in the same time
     * @throws org.etwin.platform.Rejected unavailable when too many wait for their turn
     */
    public boolean fits(String password, String hash) {
        if (password == null || password.isEmpty() || password.length() > LONGEST_ASKED) {
            return false;
        }
        boolean somebodys = hash != null && !hash.isEmpty();
        String known = somebodys ? hash : nobodys;
        return turns.take(() -> argon.matches(whole(password), known)) && somebodys;
    }

    /** Half of a sign that is written by two is taken as a question mark, instead of being no password at all. */
    private static String whole(String password) {
        return new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
