package org.etwin.notifications.mail.smtp;

/** What became of one attempt to deliver a mail. */
public record Outcome(Kind kind, String problem) {
    public static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);

    /** What to do next. */
    public enum Kind {
        TAKEN,
        /** The server refuses the recipient for good. */
        NO_SUCH_ADDRESS,
        /** The server refuses this mail for good, the address may be fine. */
        NEVER,
        /** Later it may do. */
        NOT_NOW,
        /** Nobody answers, or we may not come in: no mail can go out. */
        SERVER_AWAY
    }

    static Outcome of(Kind kind, Exception why) {
        return new Outcome(kind, why.toString());
    }
}
