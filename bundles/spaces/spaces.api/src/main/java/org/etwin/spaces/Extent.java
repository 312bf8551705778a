package org.etwin.spaces;

import java.util.Locale;

/** How far a {@link Right} goes for a role. Its text is {@code spaces.extent.} and the {@link #key()}. */
public enum Extent {
    /** The right makes no sense for this role, for example a wall of one's own for a teacher. */
    NONE,
    NO,
    /** Only with what one made oneself. */
    OWN,
    /** Only with what one made oneself, but drafts of others are seen. */
    OWN_SEES_DRAFTS,
    /** Not unless a teacher is present who switched it on. */
    SUPERVISED,
    /** As soon as the owner of the place wrote there first. */
    AFTER_OWNER,
    /** With everybody but those whose role is {@link SpaceRole#fixed()}. */
    NEVER_FOUNDERS,
    /** Without limit. */
    ALL;

    /** Whether something can be done at all without further conditions. */
    public boolean some() {
        return switch (this) {
            case NONE, NO, SUPERVISED -> false;
            default -> true;
        };
    }

    /** The name in lower case with dashes, as in data files and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
