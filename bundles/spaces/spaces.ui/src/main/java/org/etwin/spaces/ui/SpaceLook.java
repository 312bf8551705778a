package org.etwin.spaces.ui;

import com.vaadin.flow.component.HasStyle;
import org.etwin.platform.Actor;
import org.etwin.ui.Tone;

/** The colour of each kind of space, and the larger look for pupils. */
public final class SpaceLook {
    private SpaceLook() {}

    public static Tone tone(String kind) {
        return switch (kind) {
            case "group" -> Tone.GROUP;
            case "room" -> Tone.ROOM;
            default -> Tone.TWIN;
        };
    }

    public static void apply(HasStyle view, Actor actor) {
        view.setClassName("space-for-pupils", actor instanceof Actor.Pupil);
    }
}
