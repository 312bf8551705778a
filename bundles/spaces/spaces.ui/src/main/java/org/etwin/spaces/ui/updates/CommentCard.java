package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.Div;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comment;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Notice;
import org.etwin.ui.PageMenu;
import org.etwin.ui.RichWords;

/** One comment with what may be done with it. */
final class CommentCard extends Div {
    private final transient Sharing sharing;
    private final transient Runnable changed;
    private transient Seen<Comment> seen;

    CommentCard(Sharing sharing, Seen<Comment> seen, Runnable changed) {
        this.sharing = sharing;
        this.changed = changed;
        addClassNames("space-written", "updates-comment");
        show(seen);
    }

    void show(Seen<Comment> now) {
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        Comment comment = now.value();
        removeAll();
        add(
                new Written(sharing.screen())
                        .head(comment.author(), comment.at(), comment.edited(), menu(comment.id())),
                new RichWords(sharing.screen(), comment.text()));
    }

    private PageMenu menu(Id id) {
        PageMenu menu = PageMenu.dots(sharing.screen());
        if (seen.may(ContentAction.EDIT)) {
            menu.item("spaces.edit.title", () -> new EditComment(sharing, id, changed));
        }
        if (seen.may(ContentAction.DELETE)) {
            menu.item("spaces.delete.button", () -> delete(id));
        }
        return menu;
    }

    private void delete(Id id) {
        sharing.comments().delete(sharing.actor(), sharing.space(), id);
        Notice.undoable(sharing.screen(), sharing.text("spaces.updates.comment-deleted"), () -> {
            sharing.comments().restore(sharing.actor(), sharing.space(), id);
            changed.run();
        });
        changed.run();
    }
}
