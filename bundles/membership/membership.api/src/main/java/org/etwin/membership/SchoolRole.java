package org.etwin.membership;

/** What somebody does at a school. Staff of companies cannot join. Texts: {@code membership.role.<name>}. */
public enum SchoolRole {
    TEACHER,
    HEAD,
    LIBRARIAN,
    COUNSELLOR,
    OTHER_STAFF
}
