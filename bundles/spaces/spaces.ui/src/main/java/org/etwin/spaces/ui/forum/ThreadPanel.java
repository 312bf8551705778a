package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.ui.EditDialog;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Way;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** The posts of a thread, and at the end the reply. */
final class ThreadPanel extends Panel {
    private final transient Screen screen;
    private final transient Forum forum;
    private final transient ForumWriting writing;
    private final transient Written written;
    private final Id space;
    private final Id thread;
    private final Paged<Seen<Forum.Post>> posts;

    ThreadPanel(Screen screen, Forum forum, ForumWriting writing, Seen<Space> seen, Id discussion, Id thread) {
        this.screen = screen;
        this.forum = forum;
        this.writing = writing;
        this.written = new Written(screen);
        this.space = seen.value().id();
        this.thread = thread;
        Seen<Forum.Thread> read = forum.thread(screen.actor(), space, thread);
        if (!read.value().discussion().equals(discussion)) {
            throw Rejected.notFound();
        }
        String above =
                forum.discussion(screen.actor(), space, discussion).value().title();
        add(
                new Way(screen)
                        .step("spaces/" + space + "/forum", screen.text("spaces.section.forum"))
                        .step("spaces/" + space + "/forum/" + discussion, above),
                new H2(read.value().title()));
        posts = new Paged<>(
                screen,
                page -> forum.posts(screen.actor(), space, thread, page),
                this::card,
                new EmptyState("comment", screen.text("spaces.forum.gone"), screen.text("spaces.forum.gone-hint")));
        add(posts);
        if (read.may(ForumAction.REPLY)) {
            add(replyBox());
        }
        screen.live().on(this, "spaces.post-", thread, posts::refresh);
    }

    private Component replyBox() {
        Form form = new Form(screen);
        TextArea text = form.fields().longText("text", "spaces.forum.your-reply");
        form.submit("spaces.forum.reply", () -> {
            writing.reply(screen.actor(), space, thread, text.getValue());
            text.clear();
            posts.toTheEnd();
        });
        return new Card(form);
    }

    private Component card(Seen<Forum.Post> seen) {
        Forum.Post post = seen.value();
        List<Component> actions = new ArrayList<>();
        if (seen.may(ForumAction.EDIT)) {
            actions.add(Buttons.icon(
                    screen,
                    "edit",
                    "spaces.edit.title",
                    () -> EditDialog.open(screen, post.text(), words -> {
                        writing.edit(screen.actor(), space, post.id(), seen.version(), words);
                        posts.refresh();
                    })));
        }
        if (seen.may(ForumAction.DELETE)) {
            actions.add(Buttons.icon(screen, "trash", "spaces.delete.button", () -> delete(post)));
        }
        return written.card(post.author(), post.at(), post.edited(), post.text(), actions.toArray(Component[]::new));
    }

    private void delete(Forum.Post post) {
        Confirm.ask(
                screen,
                "spaces.delete.title",
                "spaces.delete.text",
                "spaces.delete.button",
                written.name(post.author()),
                () -> {
                    writing.delete(screen.actor(), space, post.id());
                    posts.refresh();
                });
    }
}
