package org.etwin.network;

/** How far two people are with knowing each other. */
public enum ContactState {
    /** One has asked, the other has not answered. */
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Was taken back, or ended by one of both. */
    ENDED
}
