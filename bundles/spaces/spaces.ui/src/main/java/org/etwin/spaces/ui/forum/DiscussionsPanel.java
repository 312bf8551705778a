package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** The discussions of a forum. */
final class DiscussionsPanel extends Panel {
    private final transient Screen screen;
    private final transient Forum forum;
    private final transient ForumWriting writing;
    private final Id space;

    DiscussionsPanel(Screen screen, Forum forum, ForumWriting writing, Seen<Space> seen) {
        this.screen = screen;
        this.forum = forum;
        this.writing = writing;
        this.space = seen.value().id();
        boolean opening = seen.may(Right.OPEN_DISCUSSION);
        Paged<Seen<Forum.Discussion>> list = new Paged<>(
                screen,
                page -> forum.discussions(screen.actor(), space, page),
                this::card,
                new EmptyState(
                        "comments",
                        screen.text("spaces.forum.none"),
                        screen.text(opening ? "spaces.forum.none-hint" : "spaces.forum.none-reader")));
        add(list);
        if (opening) {
            add(new Card(new Details(screen.text("spaces.forum.open-discussion"), form())));
        }
        screen.live().on(this, "spaces.", space, list::refresh);
    }

    private Component card(Seen<Forum.Discussion> seen) {
        Forum.Discussion discussion = seen.value();
        Card card = Card.linked("spaces/" + space + "/forum/" + discussion.id(), discussion.title());
        if (!discussion.description().isEmpty()) {
            card.add(new Written(screen).text(discussion.description()));
        }
        return card.note(screen.text("spaces.forum.threads", discussion.threads()));
    }

    private Form form() {
        Form form = new Form(screen);
        TextField title = form.fields().text("title", "spaces.forum.discussion-title");
        TextArea text = form.fields().longText("description", "spaces.forum.discussion-about");
        form.submit("spaces.forum.open-discussion", () -> {
            Id id = writing.openDiscussion(screen.actor(), space, title.getValue(), text.getValue());
            UI.getCurrent().navigate("spaces/" + space + "/forum/" + id);
        });
        return form;
    }
}
