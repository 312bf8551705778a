package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting.Opening;
import org.etwin.spaces.Right;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Row;
import org.etwin.ui.Tone;

/** The discussions of a forum, with what is new in each. */
final class DiscussionsPanel extends Panel {
    private static final int EXCERPT = 200;

    private final transient Talks talks;
    private final Paged<Seen<Forum.Discussion>> list;

    DiscussionsPanel(Talks talks) {
        this.talks = talks;
        boolean opening = talks.seen().may(Right.OPEN_DISCUSSION);
        list = new Paged<>(
                talks.screen(),
                page -> talks.forum().discussions(talks.actor(), talks.space(), page),
                this::card,
                new EmptyState(
                        "comments",
                        talks.text("spaces.forum.none"),
                        talks.text(opening ? "spaces.forum.none-hint" : "spaces.forum.none-reader")));
        add(
                new Row(new SearchBox(talks, ""), Buttons.ghost(talks.screen(), "spaces.forum.read-all", this::readAll))
                        .spread(),
                list);
        if (opening) {
            add(new Card(new Details(talks.text("spaces.forum.open-discussion"), form())));
        }
        talks.screen().live().on(this, "spaces.discussion-", talks.space(), list::refresh);
        talks.screen().live().on(this, "spaces.post-", talks.space(), list::refresh);
        talks.screen().live().on(this, "spaces.thread-", talks.space(), list::refresh);
    }

    private void readAll() {
        talks.forum().readAll(talks.actor(), talks.space());
        list.refresh();
    }

    private Component card(Seen<Forum.Discussion> seen) {
        Forum.Discussion discussion = seen.value();
        Card card = Card.linked(talks.discussion(discussion.id()), discussion.title());
        card.addClassName("forum-discussion");
        String about = talks.screen().rich().words(discussion.description());
        if (!about.isBlank()) {
            card.add(new com.vaadin.flow.component.html.Paragraph(
                    about.length() <= EXCERPT
                            ? about
                            : about.substring(0, EXCERPT).strip() + "…"));
        }
        Row notes = new Row(new Badge(talks.text("spaces.forum.threads", discussion.threads()), Tone.NEUTRAL));
        if (discussion.news() > 0) {
            notes.add(new Badge(talks.text("spaces.forum.news", discussion.news()), Tone.ACCENT));
        }
        card.add(notes);
        return card;
    }

    private Component form() {
        return new OpeningForm(
                        talks,
                        talks.space(),
                        "spaces.forum.discussion-title",
                        "description",
                        "spaces.forum.discussion-about",
                        talks::mentioning)
                .submit("spaces.forum.open-discussion", (title, text, token) -> {
                    Id id = talks.writing()
                            .openDiscussion(talks.actor(), talks.space(), new Opening(title, text, token));
                    UI.getCurrent().navigate(talks.discussion(id));
                });
    }
}
