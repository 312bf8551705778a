package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.Update;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Badge;
import org.etwin.ui.Notice;
import org.etwin.ui.PageMenu;
import org.etwin.ui.RichWords;
import org.etwin.ui.Tone;

/** One update. Only the parts that changed are drawn again. */
final class UpdateCard extends Article {
    private final transient Sharing sharing;
    private final transient Runnable changed;
    private final Div head = new Div();
    private final Div words = new Div();
    private final ReactionBar reactions;
    private final CommentList comments;
    private transient Seen<Update> seen;

    /** @param changed after one's own change */
    UpdateCard(Sharing sharing, Seen<Update> seen, Runnable changed) {
        this.sharing = sharing;
        this.changed = changed;
        Id id = seen.value().id();
        setId("update-" + id);
        addClassNames("etwin-card", "space-written", "updates-card");
        getElement().setAttribute("tabindex", "-1");
        comments = new CommentList(sharing, id, changed);
        reactions = new ReactionBar(sharing, id, changed, () -> comments.toggle());
        words.addClassNames("stack", "tight");
        add(head, words, reactions, comments);
        show(seen, false);
    }

    Id update() {
        return seen.value().id();
    }

    boolean isPinned() {
        return seen.value().pinned();
    }

    boolean isAfter(Instant moment) {
        return seen.value().at().isAfter(moment);
    }

    void openComments() {
        comments.open();
        reactions.commentsOpen(true);
    }

    /** @param commentsToo whether comments that are open may have changed as well */
    void show(Seen<Update> now, boolean commentsToo) {
        Seen<Update> before = seen;
        seen = now;
        Update update = now.value();
        if (before == null || !sameHead(before, now)) {
            drawHead();
        }
        if (before == null
                || !before.value().text().equals(update.text())
                || !before.value().pictures().equals(update.pictures())) {
            drawWords();
        }
        reactions.show(now, comments.isOpen());
        comments.may(now.may(ContentAction.REPLY));
        if (commentsToo) {
            comments.refresh();
        }
    }

    private static boolean sameHead(Seen<Update> before, Seen<Update> now) {
        Update a = before.value();
        Update b = now.value();
        return a.author().equals(b.author())
                && a.pinned() == b.pinned()
                && java.util.Objects.equals(a.edited(), b.edited())
                && before.allowed().equals(now.allowed());
    }

    private void drawHead() {
        Update update = seen.value();
        Written written = new Written(sharing.screen());
        getElement().setAttribute("aria-label", sharing.text("spaces.updates.of", written.name(update.author())));
        List<Component> end = new ArrayList<>();
        if (update.pinned()) {
            end.add(new Badge(sharing.text("spaces.updates.pinned"), Tone.ACCENT));
        }
        end.add(menu());
        head.removeAll();
        head.add(written.head(update.author(), update.at(), update.edited(), end.toArray(Component[]::new)));
    }

    private void drawWords() {
        Update update = seen.value();
        words.removeAll();
        if (!update.text().isEmpty()) {
            words.add(new RichWords(sharing.screen(), update.text()));
        }
        if (!update.pictures().isEmpty()) {
            words.add(new PictureGrid(sharing, update.pictures()));
        }
    }

    private PageMenu menu() {
        PageMenu menu = PageMenu.dots(sharing.screen());
        Id id = update();
        menu.link(sharing.path(id), "spaces.updates.link");
        if (seen.may(ContentAction.PIN)) {
            boolean pinned = isPinned();
            menu.item(pinned ? "spaces.updates.unpin" : "spaces.updates.pin", () -> {
                sharing.updates().pin(sharing.actor(), sharing.space(), id, !pinned);
                changed.run();
            });
            if (pinned) {
                menu.item("spaces.updates.raise", () -> {
                    sharing.updates().raise(sharing.actor(), sharing.space(), id);
                    changed.run();
                });
            }
        }
        if (seen.may(ContentAction.EDIT)) {
            menu.item("spaces.edit.title", () -> new EditUpdate(sharing, id, changed));
        }
        if (seen.may(ContentAction.DELETE)) {
            menu.item("spaces.delete.button", this::delete);
        }
        return menu;
    }

    private void delete() {
        sharing.updates().delete(sharing.actor(), sharing.space(), update());
        Notice.undoable(sharing.screen(), sharing.text("spaces.updates.deleted"), () -> {
            sharing.updates().restore(sharing.actor(), sharing.space(), update());
            changed.run();
        });
        changed.run();
    }
}
