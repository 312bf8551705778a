package org.etwin.spaces.ui;

import java.util.OptionalInt;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.ui.Section;

/** The UI half of a section; shown where the core half of the same id is offered to this member. */
public abstract class SpaceTab implements Section<Seen<Space>> {
    @Override
    public final String subject() {
        return SpaceView.SUBJECT;
    }

    @Override
    public final boolean shownTo(Actor actor, Seen<Space> space) {
        return space.value().sections().stream().anyMatch(tab -> tab.id().equals(id()));
    }

    @Override
    public final OptionalInt count(Actor actor, Seen<Space> space) {
        return space.value().sections().stream()
                .filter(tab -> tab.id().equals(id()) && tab.count() != null)
                .mapToInt(tab -> tab.count().value())
                .findFirst();
    }
}
