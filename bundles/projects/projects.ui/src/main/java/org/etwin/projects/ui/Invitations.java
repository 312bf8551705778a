package org.etwin.projects.ui;

import java.util.List;
import java.util.Optional;
import org.etwin.platform.PageRequest;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** Those who ask me to found a project with them. */
final class Invitations {
    private final Screen screen;
    private final Projects projects;

    Invitations(Screen screen, Projects projects) {
        this.screen = screen;
        this.projects = projects;
    }

    List<PersonRow> rows(int most) {
        return projects.invitations(screen.actor(), PageRequest.first(most)).items().stream()
                .map(seen -> row(seen.value()))
                .toList();
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

    private PersonRow row(Project project) {
        String founder = screen.words().person(project.founders().get(0).name());
        return new PersonRow(
                        new Avatar(founder, project.founders().get(0).person()),
                        PersonRow.plain(screen.text("projects.invited", founder, project.title())))
                .end(new Link("projects/answer/" + project.id(), screen.text("projects.read-and-answer")).asButton());
    }
}
