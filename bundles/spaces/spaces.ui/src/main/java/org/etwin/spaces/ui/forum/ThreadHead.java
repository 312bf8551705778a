package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ForumAction;
import org.etwin.ui.Notice;
import org.etwin.ui.PageMenu;
import org.etwin.ui.Row;

/** Title, state, where to jump, and what may be done with the whole thread. */
final class ThreadHead extends Div {
    private final transient Talks talks;
    private final transient Forum.Thread thread;

    ThreadHead(Talks talks, Opened opened, Consumer<Spot> jump, Runnable changed) {
        this.talks = talks;
        Seen<Forum.Thread> seen = opened.thread();
        this.thread = seen.value();
        addClassNames("stack", "tight");
        H2 title = new H2(thread.title());
        title.getElement().setAttribute("dir", "auto");
        add(new Row(
                        new Row(title, ThreadRow.badges(talks, thread)),
                        new Row(new WatchButton(talks, thread.id(), thread.watched()), more(seen, changed)))
                .spread());
        int all = opened.before() + opened.posts().size() + opened.after();
        if (all > opened.posts().size()) {
            add(new Jumps(talks, all, opened.firstNew(), jump));
        }
    }

    private PageMenu more(Seen<Forum.Thread> seen, Runnable changed) {
        Id id = thread.id();
        PageMenu more = PageMenu.dots(talks.screen());
        if (seen.may(ForumAction.EDIT)) {
            more.item("spaces.forum.rename", () -> RenameThread.open(talks, id, changed));
        }
        if (seen.may(ForumAction.PIN)) {
            more.item(thread.pinned() ? "spaces.forum.unpin" : "spaces.forum.pin", () -> {
                talks.moderation().pin(talks.actor(), talks.space(), id, !thread.pinned());
                changed.run();
            });
        }
        if (seen.may(ForumAction.LOCK)) {
            more.item(thread.locked() ? "spaces.forum.unlock" : "spaces.forum.lock", () -> {
                talks.moderation().lock(talks.actor(), talks.space(), id, !thread.locked());
                changed.run();
            });
        }
        if (seen.may(ForumAction.SOLVE) && thread.answer() != null) {
            more.item("spaces.forum.unsolve", () -> {
                talks.moderation().solve(talks.actor(), talks.space(), id, null);
                changed.run();
            });
        }
        if (seen.may(ForumAction.MOVE)) {
            more.item("spaces.forum.move", () -> Elsewhere.forThread(talks, id));
            more.item("spaces.forum.merge", () -> Elsewhere.merging(talks, thread));
        }
        if (seen.may(ForumAction.DELETE)) {
            more.item("spaces.forum.delete-thread", this::delete);
        }
        return more;
    }

    private void delete() {
        talks.writing().deleteThread(talks.actor(), talks.space(), thread.id());
        UI.getCurrent().navigate(talks.discussion(thread.discussion()));
        Notice.undoable(talks.screen(), talks.text("spaces.forum.thread-deleted"), () -> {
            talks.writing().restore(talks.actor(), talks.space(), thread.id());
            UI.getCurrent().navigate(talks.thread(thread.discussion(), thread.id()));
        });
    }
}
