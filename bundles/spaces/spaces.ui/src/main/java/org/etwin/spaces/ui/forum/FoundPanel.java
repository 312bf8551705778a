package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Way;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;

/** Posts in which the words were found. */
final class FoundPanel extends Panel {
    private final transient Talks talks;

    FoundPanel(Talks talks, String words) {
        this.talks = talks;
        add(
                new Way(talks.screen()).step(talks.path(), talks.text("spaces.section.forum")),
                new H2(talks.text("spaces.forum.found")),
                new SearchBox(talks, words),
                new Paged<>(
                        talks.screen(),
                        page -> talks.forum().search(talks.actor(), talks.space(), words, page),
                        this::card,
                        new EmptyState(
                                "search",
                                talks.text("spaces.forum.found-none"),
                                talks.text("spaces.forum.found-hint"))));
    }

    private Component card(Forum.Found found) {
        Card card = Card.linked(talks.post(found.post()), found.title());
        Paragraph excerpt = new Paragraph(found.excerpt());
        excerpt.getElement().setAttribute("dir", "auto");
        card.add(excerpt);
        return card.note(talks.text(
                "spaces.forum.found-by",
                talks.screen().words().person(found.author().name()),
                talks.screen().words().dateTime(found.at())));
    }
}
