package org.etwin.ui;

import java.util.Locale;

/** The colours of badges, bands and covers. What they say must be in words as well. */
public enum Tone {
    NEUTRAL,
    PRIMARY,
    ACCENT,
    OK,
    WARN,
    DANGER,
    /** TwinSpaces. */
    TWIN,
    /** Groups. */
    GROUP,
    /** Rooms. */
    ROOM;

    /** The class of the style sheet that gives a part its colours. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
