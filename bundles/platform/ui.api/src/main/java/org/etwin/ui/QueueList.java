package org.etwin.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.etwin.platform.Id;

/** The left side of a queue: oldest first, with age and a box to take several. */
final class QueueList<T> extends Div {
    private static final int LATE_DAYS = 5;
    private static final int SOON_DAYS = 3;

    private record Line<T>(T thing, QueueItem item, NativeButton button, Checkbox box) {}

    private final transient Words words;
    private final transient Runnable ticked;
    private final transient BiConsumer<T, QueueItem> opened;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<Id, Line<T>> lines = new LinkedHashMap<>();
    private Id now;

    QueueList(Words words, BiConsumer<T, QueueItem> opened, Runnable ticked) {
        this.words = words;
        this.opened = opened;
        this.ticked = ticked;
        addClassName("etwin-queue-list");
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    void clear() {
        list.removeAll();
        lines.clear();
    }

    void add(List<T> things, Function<T, QueueItem> itemOf, boolean boxes) {
        for (T thing : things) {
            QueueItem item = itemOf.apply(thing);
            Line<T> line = new Line<>(thing, item, button(thing, item), box(item));
            ListItem row = new ListItem();
            if (boxes) {
                row.add(line.box());
            }
            row.add(line.button());
            list.add(row);
            lines.put(item.id(), line);
        }
    }

    List<T> chosen() {
        return lines.values().stream()
                .filter(line -> line.box().getValue())
                .map(Line::thing)
                .toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Opens that one if it is there, else the first. */
    void open(Id wanted) {
        Line<T> line =
                lines.getOrDefault(wanted, lines.values().stream().findFirst().orElse(null));
        now = null;
        if (line != null) {
            mark(line);
        }
    }

    /** Opens the next (1) or the one before (-1) and moves the focus there. */
    void move(int by) {
        List<Id> order = new ArrayList<>(lines.keySet());
        int at = order.indexOf(now) + by;
        if (at >= 0 && at < order.size()) {
            Line<T> line = lines.get(order.get(at));
            mark(line);
            line.button().focus();
        }
    }

    /** The one that would be open if the current one were gone. */
    Id neighbour() {
        List<Id> order = new ArrayList<>(lines.keySet());
        int at = order.indexOf(now);
        return at + 1 < order.size() ? order.get(at + 1) : at > 0 ? order.get(at - 1) : null;
    }

    void focusCurrent() {
        Line<T> line = lines.get(now);
        if (line != null) {
            line.button().focus();
        }
    }

    void tickCurrent() {
        Line<T> line = lines.get(now);
        if (line != null) {
            line.box().setValue(!line.box().getValue());
            ticked.run();
        }
    }

    private void mark(Line<T> line) {
        lines.values().forEach(each -> each.button().getElement().removeAttribute("aria-current"));
        line.button().getElement().setAttribute("aria-current", "true");
        now = line.item().id();
        opened.accept(line.thing(), line.item());
    }

    private NativeButton button(T thing, QueueItem item) {
        NativeButton button = new NativeButton();
        button.addClassName("etwin-queue-item");
        Span name = PersonRow.strong(item.name());
        Span note = new Span(item.note());
        note.addClassNames("muted", "small");
        Span text = new Span(name, note);
        text.addClassName("words");
        button.add(new Avatar(item.name(), item.id()), text, age(item));
        button.addClickListener(click -> {
            mark(lines.get(item.id()));
            button.getElement().executeJs("this.closest('.etwin-queue').dispatchEvent(new CustomEvent('opened'))");
        });
        return button;
    }

    private Badge age(QueueItem item) {
        long days = words.daysSince(item.since());
        Tone tone = days >= LATE_DAYS ? Tone.DANGER : days >= SOON_DAYS ? Tone.ACCENT : Tone.OK;
        Badge badge = new Badge(days == 0 ? words.text("ui.queue.today") : words.text("ui.queue.days", days), tone);
        badge.setTitle(words.dateTime(item.since()));
        return badge;
    }

    private Checkbox box(QueueItem item) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(words.text("ui.queue.choose", item.name()));
        box.addValueChangeListener(change -> ticked.run());
        return box;
    }
}
