package org.etwin.spaces;

/** How much of a space a member wants to be told; what is asked of oneself, such as an invitation, is always told. */
public enum Hearing {
    /** All news, by mail too, however big the space is. */
    EVERYTHING,
    /** Mentions, and answers to what one wrote oneself. */
    PERSONAL,
    NOTHING;

    public String labelKey() {
        return "spaces.hearing." + name();
    }
}
