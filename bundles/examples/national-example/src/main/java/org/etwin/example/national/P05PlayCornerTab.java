package org.etwin.example.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.ui.Card;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;

/** The same section, its UI half: of the same id, shown where the core half is offered to this member. */
@org.osgi.service.component.annotations.Component
public final class P05PlayCornerTab implements Section<Seen<Space>> {
    @Override
    public String subject() {
        return "spaces.space";
    }

    @Override
    public String id() {
        return P05PlayCornerSection.ID;
    }

    @Override
    public String key() {
        return "example-national.play-corner";
    }

    @Override
    public boolean shownTo(Actor actor, Seen<Space> space) {
        return space.value().sections().stream().anyMatch(tab -> tab.id().equals(id()));
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        return Card.titled(
                screen.text("example-national.play-corner"),
                new Paragraph(screen.text("example-national.play-corner.text")));
    }
}
