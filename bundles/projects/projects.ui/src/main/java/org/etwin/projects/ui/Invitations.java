package org.etwin.projects.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.projects.Founder;
import org.etwin.projects.PartnerInvitation;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** Those who ask me to found a project with them, or to join one. */
final class Invitations {
    private final Screen screen;
    private final Projects projects;
    private final Partners partners;

    Invitations(Screen screen, Projects projects, Partners partners) {
        this.screen = screen;
        this.projects = projects;
        this.partners = partners;
    }

    List<PersonRow> rows(int most) {
        PageRequest page = PageRequest.first(most);
        Stream<PersonRow> founding =
                projects.invitations(screen.actor(), page).items().stream().map(seen -> founding(seen.value()));
        Stream<PersonRow> joining =
                partners.invitations(screen.actor(), page).items().stream().map(this::joining);
        return Stream.concat(founding, joining).limit(most).toList();
    }

    Optional<Card> card() {
        List<PersonRow> rows = rows(PageRequest.USUAL);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(screen.text("projects.invitations"));
        rows.forEach(card::add);
        return Optional.of(card);
    }

    private PersonRow founding(Project project) {
        Founder founder = project.founders().get(0);
        return row(
                "projects.invited",
                founder.person(),
                founder.name(),
                project.title(),
                "projects/answer/" + project.id());
    }

    private PersonRow joining(PartnerInvitation invitation) {
        PublicProject project = invitation.project();
        PersonRow row = row(
                "projects.invited-to-join",
                invitation.by(),
                invitation.byName(),
                project.title(),
                "projects/join/" + project.id());
        row.note(until(invitation));
        return invitation.word().isEmpty() ? row : row.note(screen.text("projects.said", invitation.word()));
    }

    private String until(PartnerInvitation invitation) {
        return screen.text("projects.invited-until", screen.words().date(invitation.until()));
    }

    private PersonRow row(String key, Id person, String name, String title, String path) {
        String who = screen.words().person(name);
        return new PersonRow(new Avatar(name, person), PersonRow.plain(screen.text(key, who, title)))
                .end(new Link(path, screen.text("projects.read-and-answer")).asButton());
    }
}
