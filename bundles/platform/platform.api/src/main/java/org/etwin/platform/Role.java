package org.etwin.platform;

/** What a person may be trusted with beyond membership. */
public enum Role {
    /** Staff of the national support organisation of one territory. */
    NSO,
    /** Central support service: everywhere. */
    CSS,
    /** Runs the installation: roles, settings. */
    ADMIN
}
