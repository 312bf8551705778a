package org.etwin.projects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.Projects;
import org.etwin.projects.Step;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** What was done with a project, the oldest first; more when wanted. */
final class HistoryOfProject extends Div {
    private final Card card = new Card();
    private final transient Screen screen;
    private final transient Projects projects;
    private final transient ProjectWords words;
    private final Id project;

    HistoryOfProject(Screen screen, Projects projects, ProjectWords words, Id project) {
        this.screen = screen;
        this.projects = projects;
        this.words = words;
        this.project = project;
        add(card);
        show(null);
    }

    private void show(String after) {
        Page<Step> page = projects.history(screen.actor(), project, new PageRequest(after, PageRequest.MOST));
        page.items().forEach(step -> card.add(row(step)));
        if (page.next() != null) {
            Button more = Buttons.soft(screen, "ui.list.more", () -> {});
            more.addClickListener(click -> {
                card.remove(more);
                show(page.next());
            });
            card.add(more);
        }
    }

    private PersonRow row(Step step) {
        String what = screen.words().of("projects.step", step.what());
        String where = step.territory() == null ? "" : " · " + words.nso(step.territory());
        String whom = step.about() == null || step.about().isEmpty() ? "" : " · " + step.about();
        Id picture = step.by() == null ? project : step.by();
        PersonRow row = new PersonRow(new Avatar(step.byName(), picture), PersonRow.strong(what + where + whom));
        String who = step.by() == null ? "" : screen.words().person(step.byName()) + " · ";
        row.note(who + screen.words().dateTime(step.at()));
        return step.words().isEmpty() ? row : row.note(screen.text("projects.said", step.words()));
    }
}
