package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectText;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** What a project is about: the same for everybody, in the preview before it is sent as on its pages afterwards. */
final class AboutProject {
    private final Screen screen;
    private final ProjectWords words;

    AboutProject(Screen screen, ProjectWords words) {
        this.screen = screen;
        this.words = words;
    }

    /** Texts, figures and schools, in cards. */
    Columns all(PublicProject project) {
        return main(project.text(), project.kind(), project.summary()).side(schools(project));
    }

    /** Texts and figures, in cards; what stands at the side is added by the page. */
    Columns main(ProjectText text, ProjectKind kind, String summary) {
        Columns columns = new Columns();
        if (!summary.isEmpty()) {
            columns.main(Card.titled(screen.text("projects.summary"), typed(summary)));
        }
        Component[] said = said(text, AboutProject::inCard);
        if (said.length > 0) {
            columns.main(new Card(said));
        }
        return columns.main(new Card(figures(text, kind)));
    }

    /** Cover, title and badges as on the public page, for the preview. */
    Component head(PublicProject project) {
        Row badges = new Row(words.state(project.state()));
        if (project.kind() != null) {
            badges.add(new Badge(words.kind(project.kind()), Tone.PRIMARY));
        }
        return new Stack(Covers.large(project.id(), project.text()), new H2(words.title(project.title())), badges);
    }

    /** What the founders wrote, each part under a heading of that rank. */
    Component[] said(ProjectText text, Function<String, ? extends Component> heading) {
        List<Component> parts = new ArrayList<>();
        paragraph(parts, "projects.description", text.description(), heading);
        paragraph(parts, "projects.aims", text.aims(), heading);
        paragraph(parts, "projects.process", text.process(), heading);
        paragraph(parts, "projects.results", text.results(), heading);
        return parts.toArray(Component[]::new);
    }

    Facts figures(ProjectText text, ProjectKind kind) {
        return new Facts(screen.words())
                .fact("projects.kind-label", words.kind(kind))
                .fact("projects.languages", words.languages(text.languages()))
                .fact("projects.subjects", words.subjects(text.subjects()))
                .fact("projects.vocational", words.vocational(text.vocational()))
                .fact("projects.competences", words.competences(text.competences()))
                .fact("projects.ages", words.ages(text.youngest(), text.oldest()))
                .fact(
                        "projects.pupils",
                        text.pupils() == 0 ? null : screen.words().number(text.pupils()))
                .fact("projects.tools", words.tools(text.tools()));
    }

    Card schools(PublicProject project) {
        Card schools = Card.titled(screen.text("projects.schools"));
        project.schools()
                .forEach(school -> schools.add(new PersonRow(
                                new Avatar(school.name(), school.id()),
                                new Link("schools/" + school.id(), school.name()))
                        .note(words.territory(school.territory()))));
        return schools;
    }

    private void paragraph(
            List<Component> parts, String key, String said, Function<String, ? extends Component> heading) {
        if (!said.isEmpty()) {
            parts.add(heading.apply(screen.text(key)));
            parts.add(typed(said));
        }
    }

    /** As the titles of cards. */
    private static H2 inCard(String title) {
        H2 heading = new H2(title);
        heading.addClassName("card-title");
        return heading;
    }

    /** Somebody's words, in whatever direction they are written. */
    static Paragraph typed(String said) {
        Paragraph paragraph = new Paragraph(said);
        paragraph.addClassName("pre");
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }
}
