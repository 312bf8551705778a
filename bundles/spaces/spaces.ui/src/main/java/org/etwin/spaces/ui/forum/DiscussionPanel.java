package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Way;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;

/** The threads of a discussion. */
final class DiscussionPanel extends Panel {
    private final transient Screen screen;
    private final transient Forum forum;
    private final transient ForumWriting writing;
    private final transient Written written;
    private final Id space;
    private final Id discussion;

    DiscussionPanel(Screen screen, Forum forum, ForumWriting writing, Seen<Space> seen, Id discussion) {
        this.screen = screen;
        this.forum = forum;
        this.writing = writing;
        this.written = new Written(screen);
        this.space = seen.value().id();
        this.discussion = discussion;
        Seen<Forum.Discussion> read = forum.discussion(screen.actor(), space, discussion);
        boolean opening = read.may(ForumAction.OPEN_THREAD);
        add(
                new Way(screen).step("spaces/" + space + "/forum", screen.text("spaces.section.forum")),
                new H2(read.value().title()));
        if (!read.value().description().isEmpty()) {
            add(written.text(read.value().description()));
        }
        Paged<Seen<Forum.Thread>> list = new Paged<>(
                screen,
                page -> forum.threads(screen.actor(), space, discussion, page),
                this::row,
                new EmptyState(
                        "comment",
                        screen.text("spaces.forum.no-thread"),
                        screen.text(opening ? "spaces.forum.no-thread-hint" : "spaces.forum.none-reader")));
        add(list);
        if (opening) {
            add(new Card(new Details(screen.text("spaces.forum.open-thread"), form())));
        }
        screen.live().on(this, "spaces.post-", discussion, list::refresh);
    }

    private Component row(Seen<Forum.Thread> seen) {
        Forum.Thread thread = seen.value();
        String name = written.name(thread.author());
        return new Card(new PersonRow(
                        new Avatar(name, thread.author().account()),
                        new Link("spaces/" + space + "/forum/" + discussion + "/" + thread.id(), thread.title()))
                .note(screen.text("spaces.forum.begun", name, thread.posts()))
                .end(new RelativeTime(thread.lastPost(), screen.words())));
    }

    private Form form() {
        Form form = new Form(screen);
        TextField title = form.fields().text("title", "spaces.forum.thread-title");
        TextArea text = form.fields().longText("text", "spaces.forum.first-post");
        form.submit("spaces.forum.open-thread", () -> {
            Id id = writing.openThread(screen.actor(), space, discussion, title.getValue(), text.getValue());
            UI.getCurrent().navigate("spaces/" + space + "/forum/" + discussion + "/" + id);
        });
        return form;
    }
}
