package org.etwin.platform;

/** What a rule says: pass, refuse with a reason, or wait for something that happens elsewhere. */
public sealed interface Verdict {
    Verdict PASS = new Pass();

    static Verdict refuse(Rejection reason) {
        return new Refuse(reason);
    }

    /** @param reasonKey of the text that says what is waited for */
    static Verdict wait(String reasonKey) {
        return new Wait(reasonKey);
    }

    record Pass() implements Verdict {}

    record Refuse(Rejection reason) implements Verdict {}

    record Wait(String reasonKey) implements Verdict {}
}
