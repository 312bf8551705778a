package org.etwin.identity.passwords;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/** Argon2id. Every question costs exactly one hash, also when there is nothing to compare with. */
public class PasswordHashes {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LONGEST_ASKED = 1024;

    private final Argon2Function argon;
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys;

    /** @param memoryKib memory of one hash; as many run at a time as the machine has processors */
    public PasswordHashes(int memoryKib, int iterations, int parallelism) {
        argon = Argon2Function.getInstance(memoryKib, iterations, parallelism, LENGTH, Argon2.ID);
        nobodys = hash("nobody’s password");
    }

    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(SALT).with(argon).getResult();
        } finally {
            turns.release();
        }
    }

    /** @param hash what {@link #hash} made, or null or empty: then the answer is no, in the same time */
    public boolean fits(String password, String hash) {
        if (password == null || password.isEmpty() || password.length() > LONGEST_ASKED) {
            return false;
        }
        boolean somebodys = hash != null && !hash.isEmpty();
        String known = somebodys ? hash : nobodys;
        turns.acquireUninterruptibly();
        try {
            boolean fits = Password.check(password, known).with(Argon2Function.getInstanceFromHash(known));
            return fits && somebodys;
        } finally {
            turns.release();
        }
    }
}
