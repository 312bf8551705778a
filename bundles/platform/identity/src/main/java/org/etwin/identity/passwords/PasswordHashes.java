package org.etwin.identity.passwords;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id. Every question costs exactly one hash, also when there is nothing to compare with. */
public class PasswordHashes {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LONGEST_ASKED = 1024;

    private final Argon2Function argon;
    private final Turns turns;
    private final String nobodys;

    /** @param memoryKib memory of one hash */
    public PasswordHashes(int memoryKib, int iterations, int parallelism, Turns turns) {
        argon = Argon2Function.getInstance(memoryKib, iterations, parallelism, LENGTH, Argon2.ID);
        this.turns = turns;
        nobodys = hash("nobody’s password");
    }

    /** @throws org.etwin.platform.Rejected unavailable when too many wait for their turn */
    public String hash(String password) {
        return turns.take(
                () -> Password.hash(password).addRandomSalt(SALT).with(argon).getResult());
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
        return turns.take(() -> Password.check(password, known).with(Argon2Function.getInstanceFromHash(known)))
                && somebodys;
    }
}
