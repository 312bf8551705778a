package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Right;
import org.etwin.spaces.Update;
import org.etwin.spaces.Updates;
import org.etwin.ui.Buttons;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Round;

/** The feed. What others do changes single cards: what is typed, open or read in the others stays as it is. */
final class FeedList extends Div {
    private final transient Sharing sharing;
    private final transient Instant since;
    private final Div list = new Div();
    private final Div more;
    private final Paragraph newLine = new Paragraph();
    private final Paragraph seenLine = new Paragraph();
    private final EmptyState empty;
    private final transient Map<Id, UpdateCard> cards = new LinkedHashMap<>();
    private String next;

    /** @param since what came after it is new, or null */
    FeedList(Sharing sharing, Instant since) {
        this.sharing = sharing;
        this.since = since;
        addClassNames("stack", "updates-feed");
        list.addClassName("stack");
        boolean posting = sharing.seen().may(Right.POST_UPDATES);
        empty = new EmptyState(
                "newspaper",
                sharing.text("spaces.updates.none"),
                sharing.text(posting ? "spaces.updates.none-hint" : "spaces.updates.none-reader"));
        more = new Div(Buttons.soft(sharing.screen(), "ui.list.more", this::more));
        more.addClassName("etwin-more");
        newLine.addClassName("updates-line");
        if (since != null) {
            newLine.setText(sharing.text(
                    "spaces.updates.new-line", sharing.screen().words().dateTime(since)));
        }
        seenLine.addClassName("updates-line");
        seenLine.setText(sharing.text("spaces.updates.seen-line"));
        add(list, more);
        take(read(null, PageRequest.USUAL));
    }

    /** What one posted oneself is shown at once. */
    void posted(Id update) {
        changed(Set.of(update));
        UpdateCard card = cards.get(update);
        if (card != null) {
            card.getElement().executeJs("this.focus({preventScroll: true})");
        }
    }

    /** Reads only those again that something happened to. */
    void changed(Set<Id> ids) {
        changed(ids, ids.size() > PageRequest.MOST ? null : sharing.updates().look(sharing.space()));
    }

    /** The same together with the others who have the feed open. */
    void changed(Set<Id> ids, Round round) {
        changed(
                ids,
                ids.size() > PageRequest.MOST
                        ? null
                        : round.once(Updates.class, () -> sharing.updates().look(sharing.space())));
    }

    private void changed(Set<Id> ids, Updates.Look look) {
        if (look == null) {
            order();
            return;
        }
        // The oldest first, so that each that is new is the newest when its turn comes.
        List<Seen<Update>> found = new ArrayList<>(look.some(sharing.actor(), ids));
        Collections.reverse(found);
        Set<Id> there = new HashSet<>();
        boolean moved = false;
        for (Seen<Update> seen : found) {
            there.add(seen.value().id());
            UpdateCard card = cards.get(seen.value().id());
            moved |= card == null
                    ? !isNewest(seen.value())
                    : card.isPinned() || seen.value().pinned();
            if (card != null) {
                card.show(seen, true);
            } else if (isNewest(seen.value())) {
                UpdateCard added = card(seen);
                list.addComponentAtIndex(top(), added);
            }
        }
        for (Id id : ids) {
            if (cards.containsKey(id) && !there.contains(id)) {
                list.remove(cards.remove(id));
            }
        }
        if (moved) {
            order();
        }
        lines();
    }

    private void more() {
        Page<Seen<Update>> page = read(next, PageRequest.USUAL);
        take(page);
        if (!page.items().isEmpty()) {
            UpdateCard first = cards.get(page.items().get(0).value().id());
            first.getElement().executeJs("this.focus()");
        }
    }

    private Page<Seen<Update>> read(String after, int size) {
        return sharing.updates().list(sharing.actor(), sharing.space(), new PageRequest(after, size));
    }

    private void take(Page<Seen<Update>> page) {
        page.items().stream()
                .filter(seen -> !cards.containsKey(seen.value().id()))
                .forEach(seen -> list.add(card(seen)));
        next = page.next();
        lines();
    }

    /** As much as is shown, read again and put in its order; cards stay, with what is open in them. */
    private void order() {
        int wanted = Math.max(cards.size() + 1, PageRequest.USUAL);
        List<Seen<Update>> found = new ArrayList<>();
        String after = null;
        do {
            Page<Seen<Update>> page = read(after, Math.min(PageRequest.MOST, wanted - found.size()));
            found.addAll(page.items());
            after = page.next();
        } while (after != null && found.size() < wanted);
        next = after;
        Map<Id, UpdateCard> were = new LinkedHashMap<>(cards);
        cards.clear();
        list.remove(newLine, seenLine);
        int place = 0;
        for (Seen<Update> seen : found) {
            UpdateCard card = were.remove(seen.value().id());
            if (card == null) {
                card = card(seen);
            } else {
                card.show(seen, true);
                cards.put(seen.value().id(), card);
            }
            if (list.indexOf(card) != place) {
                list.addComponentAtIndex(place, card);
            }
            place++;
        }
        were.values().forEach(list::remove);
        lines();
    }

    private UpdateCard card(Seen<Update> seen) {
        UpdateCard card =
                new UpdateCard(sharing, seen, () -> changed(Set.of(seen.value().id())));
        cards.put(seen.value().id(), card);
        return card;
    }

    private boolean isNewest(Update update) {
        return !update.pinned()
                && cards.values().stream()
                        .noneMatch(card -> !card.isPinned() && card.update().compareTo(update.id()) > 0);
    }

    /** Below what is pinned. */
    private int top() {
        int pinned = (int) cards.values().stream().filter(UpdateCard::isPinned).count();
        return pinned + (list.indexOf(newLine) >= 0 ? 1 : 0);
    }

    /** Shows where the new begins and where it ends. */
    private void lines() {
        list.remove(newLine, seenLine, empty);
        more.setVisible(next != null);
        if (cards.isEmpty()) {
            list.add(empty);
            return;
        }
        if (since == null) {
            return;
        }
        List<UpdateCard> below = list.getChildren()
                .filter(UpdateCard.class::isInstance)
                .map(UpdateCard.class::cast)
                .filter(card -> !card.isPinned())
                .toList();
        if (below.isEmpty() || !below.get(0).isAfter(since)) {
            return;
        }
        below.stream()
                .filter(card -> !card.isAfter(since))
                .findFirst()
                .ifPresent(card -> list.addComponentAtIndex(list.indexOf(card), seenLine));
        list.addComponentAtIndex(list.indexOf(below.get(0)), newLine);
    }
}
