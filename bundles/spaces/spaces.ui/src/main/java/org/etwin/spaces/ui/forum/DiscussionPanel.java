package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.EnumMap;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.ForumWriting.Opening;
import org.etwin.spaces.ThreadFilter;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Way;
import org.etwin.ui.Card;
import org.etwin.ui.Chip;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Notice;
import org.etwin.ui.PageMenu;
import org.etwin.ui.RichWords;
import org.etwin.ui.Row;

/** The threads of a discussion. */
final class DiscussionPanel extends Panel {
    private final transient Talks talks;
    private final Id discussion;
    private final Div head = new Div();
    private final Map<ThreadFilter, Chip> chips = new EnumMap<>(ThreadFilter.class);
    private final Paged<Seen<Forum.Thread>> list;
    private ThreadFilter filter = ThreadFilter.ALL;

    DiscussionPanel(Talks talks, Id discussion) {
        this.talks = talks;
        this.discussion = discussion;
        Seen<Forum.Discussion> read = read();
        boolean opening = read.may(ForumAction.OPEN_THREAD);
        head.addClassName("stack");
        list = new Paged<>(
                talks.screen(),
                page -> talks.forum().threads(talks.actor(), talks.space(), discussion, filter, page),
                seen -> new ThreadRow(talks, seen),
                new EmptyState(
                        "comment",
                        talks.text("spaces.forum.no-thread"),
                        talks.text(opening ? "spaces.forum.no-thread-hint" : "spaces.forum.none-reader")));
        add(new Way(talks.screen()).step(talks.path(), talks.text("spaces.section.forum")), head, filters(), list);
        show(read);
        if (opening) {
            add(new Card(new Details(talks.text("spaces.forum.open-thread"), form())));
        }
        talks.screen().live().on(this, "spaces.post-", discussion, list::refresh);
        talks.screen().live().on(this, "spaces.thread-", discussion, list::refresh);
        talks.screen().live().on(this, "spaces.discussion-", discussion, () -> show(read()));
    }

    private Seen<Forum.Discussion> read() {
        return talks.forum().discussion(talks.actor(), talks.space(), discussion);
    }

    private void show(Seen<Forum.Discussion> seen) {
        head.removeAll();
        PageMenu more = PageMenu.dots(talks.screen());
        if (seen.may(ForumAction.EDIT)) {
            more.item("spaces.forum.edit-discussion", () -> EditDiscussion.open(talks, discussion, () -> show(read())));
        }
        if (seen.may(ForumAction.DELETE)) {
            more.item("spaces.forum.delete-discussion", this::delete);
        }
        head.add(new Row(new H2(seen.value().title()), new Row(new WatchButton(talks, discussion, watched()), more))
                .spread());
        if (!seen.value().description().isEmpty()) {
            head.add(new RichWords(talks.screen(), seen.value().description()));
        }
    }

    private boolean watched() {
        return talks.subscriptions().watched(talks.actor(), talks.space(), discussion);
    }

    private void delete() {
        talks.writing().deleteDiscussion(talks.actor(), talks.space(), discussion);
        UI.getCurrent().navigate(talks.path());
        Notice.undoable(talks.screen(), talks.text("spaces.forum.discussion-deleted"), () -> {
            talks.writing().restore(talks.actor(), talks.space(), discussion);
            UI.getCurrent().navigate(talks.discussion(discussion));
        });
    }

    private Component filters() {
        Row row = new Row();
        for (ThreadFilter each : ThreadFilter.values()) {
            Chip chip = new Chip(talks.screen().words().of("spaces.forum.filter", each), () -> choose(each));
            chip.on(each == filter);
            chips.put(each, chip);
            row.add(chip);
        }
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", talks.text("spaces.forum.filter"));
        return row;
    }

    private void choose(ThreadFilter chosen) {
        filter = chosen;
        chips.forEach((each, chip) -> chip.on(each == chosen));
        list.refresh();
    }

    private Component form() {
        return new OpeningForm(
                        talks, discussion, "spaces.forum.thread-title", "text", "spaces.forum.first-post", talks::post)
                .submit("spaces.forum.open-thread", (title, text, token) -> {
                    Id id = talks.writing()
                            .openThread(talks.actor(), talks.space(), discussion, new Opening(title, text, token));
                    UI.getCurrent().navigate(talks.thread(discussion, id));
                });
    }
}
