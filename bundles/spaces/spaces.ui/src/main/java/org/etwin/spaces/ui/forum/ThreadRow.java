package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Row;
import org.etwin.ui.Tone;

/** One thread in the list of a discussion. */
final class ThreadRow extends Div {
    ThreadRow(Talks talks, Seen<Forum.Thread> seen) {
        Forum.Thread thread = seen.value();
        String name = talks.screen().words().person(thread.author().name());
        Link title = new Link(talks.thread(thread.discussion(), thread.id()), thread.title());
        title.addClassName("stretched");
        title.getElement().setAttribute("dir", "auto");
        Row line = new Row(title, badges(talks, thread));
        Card card = new Card(new PersonRow(new Avatar(name, thread.author().account()), line)
                .note(talks.text("spaces.forum.begun", name, thread.posts()))
                .end(end(talks, thread)));
        card.addClassNames("linked", "forum-thread-row");
        add(card);
    }

    static Row badges(Talks talks, Forum.Thread thread) {
        Row badges = new Row();
        if (thread.pinned()) {
            badges.add(new Badge(talks.text("spaces.forum.pinned"), Tone.PRIMARY));
        }
        if (thread.locked()) {
            badges.add(new Badge(talks.text("spaces.forum.locked"), Tone.WARN));
        }
        if (thread.answer() != null) {
            badges.add(new Badge(talks.text("spaces.forum.solved"), Tone.OK));
        }
        return badges;
    }

    private static Row end(Talks talks, Forum.Thread thread) {
        Row end = new Row();
        if (thread.news() > 0) {
            end.add(new Badge(talks.text("spaces.forum.news", thread.news()), Tone.ACCENT));
        }
        end.add(new RelativeTime(thread.lastPost(), talks.screen().words()));
        return end;
    }
}
