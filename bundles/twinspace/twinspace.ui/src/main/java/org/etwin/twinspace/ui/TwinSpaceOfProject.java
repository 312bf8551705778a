package org.etwin.twinspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceMembers.Seers;
import org.etwin.twinspace.TwinSpaces;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Facts;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** On the page of a project: the way into its TwinSpace and who is in it in which role, for its members. */
@org.osgi.service.component.annotations.Component
public final class TwinSpaceOfProject implements Section<Seen<Project>> {
    private static final int NAMES = 20;

    private final TwinSpaces twinSpaces;
    private final SpaceMembers members;

    @Activate
    public TwinSpaceOfProject(@Reference TwinSpaces twinSpaces, @Reference SpaceMembers members) {
        this.twinSpaces = twinSpaces;
        this.members = members;
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
        Id space = twinSpaces.spaceOf(screen.actor(), project.value().id()).orElseThrow(Rejected::notFound);
        Row ways = new Row(new Link("spaces/" + space, screen.text("twinspace.of-project.enter")).asButton());
        if (!members.addable(screen.actor(), space).isEmpty()) {
            ways.add(new Link("spaces/" + space + "/members", screen.text("twinspace.of-project.invite"))
                    .asSoftButton());
        }
        Card entrance = Card.titled(
                        project.value().title(), new Paragraph(screen.text("twinspace.of-project.about")), ways)
                .cover(new GeneratedCover(space, Tone.TWIN));
        Columns columns = new Columns().main(entrance, inIt(space, screen)).side(hint(screen));
        if (project.may(ProjectAction.INVITE)) {
            columns.side(handingOver(space, screen));
        }
        return columns;
    }

    /** Everybody by role; pupils are only counted. */
    private Card inIt(Id space, Screen screen) {
        Card card = Card.titled(screen.text("twinspace.of-project.who"));
        Facts facts = new Facts(screen.words());
        members.seers(screen.actor(), space, NAMES)
                .forEach(each -> facts.fact(each.role().labelKey(), said(each, screen)));
        card.add(facts);
        return card;
    }

    private static String said(Seers role, Screen screen) {
        String count = screen.words().number(role.count());
        if (role.role().pupil() || role.names().isEmpty()) {
            return count;
        }
        String names = role.names().stream().map(screen.words()::person).collect(Collectors.joining(", "));
        return role.count() > role.names().size() ? names + " … (" + count + ")" : names;
    }

    private static Card hint(Screen screen) {
        Card card = Card.titled(screen.text("twinspace.of-project.guests"));
        card.note(screen.text("twinspace.of-project.guests-hint"));
        return card;
    }

    /** For founders: how the place as founder changes hands. */
    private static Card handingOver(Id space, Screen screen) {
        Card card = Card.titled(screen.text("twinspace.of-project.hand-over"));
        card.note(screen.text("twinspace.of-project.hand-over-hint"));
        card.add(new Link("spaces/" + space + "/members", screen.text("twinspace.of-project.hand-over-choose"))
                .asSoftButton());
        return card;
    }
}
