package org.etwin.ui;

/** The groups of the side navigation, in their order. */
public final class MenuGroups {
    public static final String HOME = "home";
    public static final String NETWORK = "network";
    public static final String WORK = "work";
    public static final String LEARNING = "learning";
    public static final String RECOGNITION = "recognition";
    /** In the menu under the avatar, for example the account. */
    public static final String PERSON = "person";

    /** The queues of the national desk. */
    public static final String DESK = "desk";

    /** What the national desk looks after besides its queues; only shown on its own pages. */
    public static final String DESK_COUNTRY = "desk-country";

    private MenuGroups() {}
}
