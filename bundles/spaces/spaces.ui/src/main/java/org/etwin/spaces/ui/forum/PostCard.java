package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.Forum.Removed;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RichWords;
import org.etwin.ui.Row;

/** One post with what may be done with it. */
final class PostCard extends Article {
    private final transient Talks talks;
    private final transient Seen<Post> seen;
    private final transient Post post;
    private final transient Consumer<Post> quoting;
    private final transient Runnable changed;
    private final int number;

    PostCard(Talks talks, Seen<Post> seen, int number, Consumer<Post> quoting, Runnable changed) {
        this.talks = talks;
        this.seen = seen;
        this.post = seen.value();
        this.number = number;
        this.quoting = quoting;
        this.changed = changed;
        String name = talks.screen().words().person(post.author().name());
        setId("post-" + post.id());
        addClassNames("etwin-card", "space-written", "forum-post");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", talks.text("spaces.forum.post-of", number, name));
        if (post.removed() != null) {
            gone();
        } else {
            written();
        }
    }

    Id post() {
        return post.id();
    }

    int number() {
        return number;
    }

    private void gone() {
        addClassName("forum-gone");
        Paragraph note = new Paragraph(talks.text(
                post.removed() == Removed.BY_AUTHOR ? "spaces.forum.gone-author" : "spaces.forum.gone-moderator"));
        note.addClassName("muted");
        add(note);
    }

    private void written() {
        PersonRow head = new Written(talks.screen()).head(post.author(), post.at(), post.edited(), link(), more());
        add(head);
        if (post.quote() != null) {
            add(new QuoteBlock(talks, post.quote()));
        }
        add(new RichWords(talks.screen(), post.text()), actions());
    }

    private Component link() {
        Link link = new Link(talks.post(post.id()), "#" + number);
        link.addClassNames("small", "forum-number");
        link.getElement().setAttribute("aria-label", talks.text("spaces.forum.link-to", number));
        link.setTitle(talks.text("spaces.forum.link-to", number));
        return link;
    }

    private Component actions() {
        Row row = new Row();
        row.addClassName("forum-actions");
        if (seen.may(ForumAction.REPLY)) {
            row.add(small("spaces.forum.quote", "quote-left", () -> quoting.accept(post)));
        }
        if (seen.may(ForumAction.EDIT)) {
            row.add(small("spaces.forum.edit", "edit", () -> EditPost.open(talks, post.id(), changed)));
        }
        if (seen.may(ForumAction.SOLVE) && number > 1) {
            row.add(small("spaces.forum.solve", "check", () -> {
                talks.moderation().solve(talks.actor(), talks.space(), post.thread(), post.id());
                Notice.done(talks.text("spaces.forum.solved-done"));
                changed.run();
            }));
        }
        return row;
    }

    private PostMenu more() {
        PostMenu more = new PostMenu(talks.screen());
        if (seen.may(ForumAction.READ_VERSIONS)) {
            more.item("spaces.forum.versions", () -> FormerVersions.open(talks, post));
        }
        if (seen.may(ForumAction.SPLIT) && number > 1) {
            more.item("spaces.forum.split", () -> SplitThread.open(talks, post.id()));
        }
        if (seen.may(ForumAction.MOVE)) {
            more.item("spaces.forum.move-post", () -> Elsewhere.forPost(talks, post));
        }
        if (seen.may(ForumAction.DELETE)) {
            more.item("spaces.forum.delete", this::delete);
        }
        return more;
    }

    private void delete() {
        talks.writing().delete(talks.actor(), talks.space(), post.id());
        boolean threadLeft = threadLeft();
        Notice.undoable(talks.screen(), talks.text("spaces.forum.post-deleted"), () -> {
            talks.writing().restore(talks.actor(), talks.space(), post.id());
            if (threadLeft) {
                changed.run();
            } else {
                UI.getCurrent().navigate(talks.post(post.id()));
            }
        });
        if (threadLeft) {
            changed.run();
        } else {
            UI.getCurrent().navigate(talks.path());
        }
    }

    /** With its last post the thread goes as well. */
    private boolean threadLeft() {
        try {
            talks.forum().thread(talks.actor(), talks.space(), post.thread());
            return true;
        } catch (org.etwin.platform.Rejected gone) {
            return false;
        }
    }

    private Component small(String key, String icon, Runnable action) {
        return new PostButton(talks.text(key), icon, () -> Notice.guarded(talks.screen(), action));
    }
}
