package org.etwin.twinspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.twinspace.TwinSpaces;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** On the page of a project: the way into its TwinSpace, for its members. */
@org.osgi.service.component.annotations.Component
public final class TwinSpaceOfProject implements Section<Seen<Project>> {
    private final TwinSpaces twinSpaces;

    @Activate
    public TwinSpaceOfProject(@Reference TwinSpaces twinSpaces) {
        this.twinSpaces = twinSpaces;
    }

    @Override
    public String subject() {
        return "projects.project";
    }

    @Override
    public String id() {
        return "twinspace";
    }

    @Override
    public String key() {
        return "twinspace.kind";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shownTo(Actor actor, Seen<Project> project) {
        return twinSpaces.spaceOf(actor, project.value().id()).isPresent();
    }

    @Override
    public Component create(Seen<Project> project, Screen screen) {
        Id space = twinSpaces.spaceOf(screen.actor(), project.value().id()).orElseThrow();
        return Card.titled(
                        project.value().title(),
                        new Paragraph(screen.text("twinspace.of-project.about")),
                        new Row(new Link("spaces/" + space, screen.text("twinspace.of-project.enter")).asButton()))
                .cover(new GeneratedCover(space, Tone.TWIN));
    }
}
