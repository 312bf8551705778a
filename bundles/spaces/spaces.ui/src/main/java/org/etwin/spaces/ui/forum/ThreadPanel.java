package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Forum.Opened;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Way;
import org.etwin.ui.Notice;
import org.etwin.ui.Tone;

/** A thread: what it is about, its answer, a part of its posts, and at the end the reply. */
final class ThreadPanel extends Panel {
    private final transient Talks talks;
    private final Id thread;
    private final Div head = new Div();
    private final Div end = new Div();
    private final PostList posts;
    private ReplyBox reply;

    ThreadPanel(Talks talks, Id asked, Spot spot) {
        this.talks = talks;
        head.addClassNames("stack", "tight");
        Opened opened = talks.forum().open(talks.actor(), talks.space(), asked, spot, PostList.SIZE);
        thread = opened.thread().value().id();
        posts = new PostList(talks, thread, this::quote, this::refresh);
        add(
                new Way(talks.screen())
                        .step(talks.path(), talks.text("spaces.section.forum"))
                        .step(
                                talks.discussion(opened.discussion().value().id()),
                                opened.discussion().value().title()),
                head,
                posts,
                end);
        posts.show(opened, spot);
        show(opened);
        talks.screen().live().on(this, "spaces.post-", thread, this::refresh);
        talks.screen().live().on(this, "spaces.thread-", thread, this::refresh);
    }

    /** Takes in what changed, without moving what is read or touching what is typed. */
    private void refresh() {
        show(posts.refresh());
    }

    private void show(Opened opened) {
        Seen<Forum.Thread> seen = opened.thread();
        head.removeAll();
        head.add(new ThreadHead(talks, opened, posts::open, this::refresh));
        if (opened.answer() != null) {
            head.add(new AnswerCard(talks, opened.answer().value()));
        }
        boolean replying = seen.may(ForumAction.REPLY);
        if (replying && reply == null) {
            reply = new ReplyBox(talks, thread, posts::toNewest);
            end.removeAll();
            end.add(reply);
        } else if (!replying) {
            reply = null;
            end.removeAll();
            if (seen.value().locked()) {
                end.add(new Notice(Tone.WARN, talks.text("spaces.forum.locked-hint")));
            }
        }
    }

    private void quote(Post post) {
        if (reply != null) {
            reply.quote(post);
        }
    }
}
