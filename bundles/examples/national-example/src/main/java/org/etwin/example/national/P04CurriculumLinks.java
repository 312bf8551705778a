package org.etwin.example.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;

/** A section of its own on the page of a project: where its subjects stand in the national curriculum. */
@org.osgi.service.component.annotations.Component(property = "etwin.territory=SI")
public final class P04CurriculumLinks implements Section<Seen<Project>> {
    @Override
    public String subject() {
        return "projects.project";
    }

    @Override
    public String id() {
        return "si-curriculum";
    }

    @Override
    public String key() {
        return "example-national.curriculum";
    }

    @Override
    public Component create(Seen<Project> project, Screen screen) {
        UnorderedList list = new UnorderedList();
        project.value().text().subjects().stream()
                .sorted()
                .map(subject -> subject.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(name -> "https://curriculum.example.org/si/" + name)
                .forEach(address -> list.add(new ListItem(new Anchor(address, address))));
        return project.value().text().subjects().isEmpty()
                ? new EmptyState(
                        "book",
                        screen.text("example-national.curriculum.none"),
                        screen.text("example-national.curriculum.none-hint"))
                : Card.titled(screen.text("example-national.curriculum"), list);
    }
}
