package org.etwin.membership;

/**
 * A reason for which a request can be rejected.
 *
 * @param code name of a {@link RejectReason}, or the code of one of the territory's own
 * @param text for the reader; with {@code own} in the NSO's words, otherwise those of {@code membership.reason.<name>}
 * @param own added by the NSO of the territory in its settings
 */
public record Reason(String code, String text, boolean own) {}
