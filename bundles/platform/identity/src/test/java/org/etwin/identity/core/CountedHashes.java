package org.etwin.identity.core;

import org.etwin.identity.passwords.PasswordHashes;
import org.etwin.identity.passwords.Turns;

/** Cheap hashes that are counted: each is what an answer costs in time. */
final class CountedHashes extends PasswordHashes {
    private int made;

    CountedHashes() {
        super(64, 1, 1, new Turns(2, 200));
    }

    @Override
    public String hash(String password) {
        made++;
        return super.hash(password);
    }

    @Override
    public boolean fits(String password, String hash) {
        made++;
        return super.fits(password, hash);
    }

    int during(Runnable work) {
        int before = made;
        work.run();
        return made - before;
    }
}
