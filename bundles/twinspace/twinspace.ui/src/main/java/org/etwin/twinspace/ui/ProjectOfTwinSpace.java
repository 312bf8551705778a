package org.etwin.twinspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.twinspace.TwinSpaces;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;

/** In a TwinSpace: the way to its project; not for pupils, who never leave the space. */
@org.osgi.service.component.annotations.Component
public final class ProjectOfTwinSpace implements Section<Seen<Space>> {
    /** Founders and partners see the page of the project; guests see what everybody sees. */
    private static final Set<String> WITH_PROJECT = Set.of("founder", "teacher-admin", "teacher");

    @Override
    public String subject() {
        return "spaces.space";
    }

    @Override
    public String id() {
        return "project";
    }

    @Override
    public String key() {
        return "twinspace.project.tab";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shownTo(Actor actor, Seen<Space> space) {
        return space.value().kind().equals(TwinSpaces.KIND) && actor instanceof Actor.Person;
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        Id project = space.value().subject();
        Row ways =
                new Row(new Link("showcase/" + project, screen.text("twinspace.project.public-page")).asSoftButton());
        if (WITH_PROJECT.contains(space.value().role().key())) {
            ways.add(new Link("projects/" + project, screen.text("twinspace.project.page")).asGhostButton());
        }
        if (space.value().role().fixed() && space.value().state() == SpaceState.OPEN) {
            ways.add(new Link("projects/" + project + "/partners", screen.text("twinspace.project.partners"))
                    .asGhostButton());
        }
        Paragraph about = new Paragraph(space.value().description());
        about.addClassName("pre");
        return Card.titled(space.value().title(), about, ways);
    }
}
