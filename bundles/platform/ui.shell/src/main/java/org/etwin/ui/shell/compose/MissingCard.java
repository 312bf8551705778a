package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** Stands where a card would be that could not even be made: nobody knows where it belongs, so it stands at the side. */
record MissingCard() implements DashboardCard {
    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Component create(Screen screen) {
        return new Notice(Tone.WARN, screen.text("ui.plugin-failed"));
    }
}
