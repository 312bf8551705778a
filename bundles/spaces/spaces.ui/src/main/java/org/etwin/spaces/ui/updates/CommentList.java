package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comment;
import org.etwin.ui.Buttons;

/** Comments of an update, the newest last, and below them the box for one's own; nothing is read until it is opened. */
final class CommentList extends Div {
    private static final int FEW = 10;

    private final transient Sharing sharing;
    private final Id update;
    private final transient Runnable changed;
    private final Div list = new Div();
    private Div earlier;
    private CommentBox box;
    private final transient Map<Id, CommentCard> cards = new LinkedHashMap<>();
    private boolean open;
    private boolean writable;

    CommentList(Sharing sharing, Id update, Runnable changed) {
        this.sharing = sharing;
        this.update = update;
        this.changed = changed;
        addClassNames("stack", "updates-comments");
        setVisible(false);
    }

    /** Most are never opened, and fifty people may have thirty of them in their pages. */
    private void make() {
        list.addClassName("stack");
        earlier = new Div(
                Buttons.soft(sharing.screen(), "spaces.updates.earlier", () -> read(cards.size() + PageRequest.USUAL)));
        earlier.addClassName("etwin-more");
        box = new CommentBox(sharing, update, changed);
        add(earlier, list, box);
    }

    boolean isOpen() {
        return open;
    }

    void may(boolean write) {
        writable = write;
        if (box != null) {
            box.setVisible(write);
        }
    }

    void toggle() {
        if (open) {
            open = false;
            setVisible(false);
        } else {
            open();
        }
    }

    void open() {
        open = true;
        if (box == null) {
            make();
        }
        setVisible(true);
        read(FEW);
        box.setVisible(writable);
    }

    /** Takes in what changed at the end, without touching what is typed. */
    void refresh() {
        if (open) {
            read(Math.max(FEW, cards.size() + 1));
        }
    }

    private void read(int wanted) {
        List<Seen<Comment>> found = new java.util.ArrayList<>();
        String before = null;
        do {
            int size = Math.min(PageRequest.MOST, wanted - found.size());
            Page<Seen<Comment>> page =
                    sharing.comments().list(sharing.actor(), sharing.space(), update, new PageRequest(before, size));
            found.addAll(0, page.items());
            before = page.next();
        } while (before != null && found.size() < wanted);
        earlier.setVisible(before != null);
        draw(found);
    }

    private void draw(List<Seen<Comment>> found) {
        Set<Id> there = new HashSet<>();
        int place = 0;
        for (Seen<Comment> seen : found) {
            Id id = seen.value().id();
            there.add(id);
            CommentCard card = cards.get(id);
            if (card == null) {
                card = new CommentCard(sharing, seen, changed);
                cards.put(id, card);
                list.addComponentAtIndex(Math.min(place, list.getComponentCount()), card);
            } else {
                card.show(seen);
            }
            place++;
        }
        cards.entrySet().removeIf(entry -> {
            boolean gone = !there.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
    }
}
