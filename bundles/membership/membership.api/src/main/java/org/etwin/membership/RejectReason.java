package org.etwin.membership;

/** Why a request is rejected. Texts: {@code membership.reason.<name>}. */
public enum RejectReason {
    NOT_AT_SCHOOL,
    NOT_SCHOOL_STAFF,
    SCHOOL_NOT_ELIGIBLE,
    DUPLICATE,
    INCOMPLETE,
    OTHER
}
