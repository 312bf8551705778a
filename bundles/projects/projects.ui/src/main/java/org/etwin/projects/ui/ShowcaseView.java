package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.countries.Territories;
import org.etwin.membership.Subject;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQuery;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Public;
import org.etwin.ui.Query;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Projects that were opened, for everybody: found by words, country, subject, age, language and kind. */
@Public
@Route("showcase")
@MenuItem(group = MenuGroups.NETWORK, key = "projects.showcase", order = 40, needs = Needs.ANYBODY, icon = "star-o")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ShowcaseView extends ListView<PublicProject> {
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private final transient ProjectWords about;

    @Activate
    public ShowcaseView(@Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.showcase");
        about = new ProjectWords(screen, territories);
        note(text("projects.showcase-hint"));
        search("projects.showcase-words");
        choice("country", "projects.showcase-country", about.territories());
        choice("subject", "projects.subject", about.options(Subject.class, "membership.subject"));
        choice("age", "projects.age", ages());
        choice("language", "projects.language", about.languageOptions());
        choice("kind", "projects.kind-label", Option.of(words(), "projects.kind", ProjectKind.values()));
        choice(
                "state",
                "projects.state-label",
                Option.of(words(), "projects.state", ProjectState.OPEN, ProjectState.CLOSED, ProjectState.ARCHIVED));
        source(query -> projects.search(actor(), asked(query), query.page()));
        cards(this::card);
        empty("clipboard-text", "projects.showcase-none", "projects.showcase-none-hint");
    }

    private List<Option> ages() {
        return IntStream.rangeClosed(YOUNGEST, OLDEST)
                .mapToObj(age -> new Option(Integer.toString(age), text("projects.age-of", age)))
                .toList();
    }

    private static ProjectQuery asked(Query query) {
        String age = query.filter("age");
        return new ProjectQuery(
                query.words().isEmpty() ? null : query.words(),
                query.filter("country"),
                query.filter("subject", Subject.class),
                null,
                null,
                age == null ? null : Integer.valueOf(age),
                query.filter("language"),
                query.filter("kind", ProjectKind.class),
                query.filter("state", ProjectState.class));
    }

    private Card card(PublicProject project) {
        String countries = project.schools().stream()
                .map(school -> about.territory(school.territory()))
                .distinct()
                .collect(Collectors.joining(" · "));
        Card card = Covers.on(Card.linked("showcase/" + project.id(), project.title()), project.id(), project.text())
                .note(countries);
        String ages = about.ages(project.youngest(), project.oldest());
        if (ages != null) {
            card.note(ages + " · " + about.languages(project.languages()));
        }
        return card.row(about.state(project.state()), new Badge(about.kind(project.kind()), Tone.PRIMARY));
    }
}
