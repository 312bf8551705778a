package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.Update;
import org.etwin.ui.Notice;

/** Like, who likes it, and the way to the comments. */
final class ReactionBar extends Div {
    private final transient Sharing sharing;
    private final Button like;
    private final Button likes;
    private final Button comments;
    private Boolean liked;

    ReactionBar(Sharing sharing, Id update, Runnable changed, Runnable toggled) {
        this.sharing = sharing;
        addClassNames("etwin-row", "updates-reactions");
        like = small(() -> {
            sharing.likes().like(sharing.actor(), sharing.space(), update, !liked);
            changed.run();
        });
        likes = small(() -> new LikersDialog(sharing, update).open());
        comments = small(() -> {
            toggled.run();
            commentsOpen(!"true".equals(open()));
        });
        comments.setIcon(icon("comment-o"));
        commentsOpen(false);
        add(like, likes, comments);
    }

    void show(Seen<Update> seen, boolean open) {
        Update update = seen.value();
        boolean may = seen.may(ContentAction.REPLY);
        like.setVisible(may);
        like(update.liked());
        likes.setVisible(update.likes() > 0);
        likes.setText(sharing.text("spaces.updates.likes", update.likes()));
        comments.setVisible(may || update.comments() > 0 || open);
        comments.setText(
                update.comments() == 0
                        ? sharing.text("spaces.updates.comment")
                        : sharing.text("spaces.updates.comments", update.comments()));
    }

    /** What is drawn anew while it is pressed does not hear the press. */
    private void like(boolean now) {
        if (liked == null || liked != now) {
            liked = now;
            like.setText(sharing.text(now ? "spaces.updates.liked" : "spaces.updates.like"));
            like.setIcon(icon(now ? "thumbs-up" : "thumbs-up-o"));
            like.getElement().setAttribute("aria-pressed", Boolean.toString(now));
        }
    }

    void commentsOpen(boolean open) {
        comments.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private String open() {
        return comments.getElement().getAttribute("aria-expanded");
    }

    private Button small(Runnable action) {
        Button button = new Button("", click -> Notice.guarded(sharing.screen(), action));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Icon icon(String name) {
        Icon icon = new Icon("vaadin", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
