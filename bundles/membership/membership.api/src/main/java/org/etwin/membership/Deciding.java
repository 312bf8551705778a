package org.etwin.membership;

/**
 * What an NSO decides.
 *
 * @param reason with {@link Kind#REJECT}: name of a {@link RejectReason}, or the code of one of the territory's own
 * @param note to the person, or null
 */
public record Deciding(Kind kind, String reason, String note) {
    /** The decisions. */
    public enum Kind {
        APPROVE,
        REJECT,
        ASK_EVIDENCE
    }
}
