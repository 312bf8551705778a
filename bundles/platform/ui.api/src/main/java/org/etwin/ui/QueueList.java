package org.etwin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.etwin.platform.Id;

/** The left side of a queue: oldest first. Lines come and go one by one; the others are not drawn again. */
final class QueueList<T> extends Div {
    /** How far from the end the next ones are asked for. */
    private static final int AHEAD = 5;

    private final transient Words words;
    private final transient Runnable ticked;
    private final transient Consumer<QueueLine<T>> opened;
    private final transient Runnable nearEnd;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<Id, QueueLine<T>> lines = new LinkedHashMap<>();
    private QueueLine<T> now;

    /** A line that was taken out, and where it was. */
    record Taken<T>(QueueLine<T> line, int index) {}

    QueueList(Words words, Consumer<QueueLine<T>> opened, Runnable ticked, Runnable nearEnd) {
        this.words = words;
        this.opened = opened;
        this.ticked = ticked;
        this.nearEnd = nearEnd;
        addClassName("etwin-queue-list");
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    void clear() {
        list.removeAll();
        lines.clear();
        now = null;
    }

    /** Adds those at the end that are not there yet. */
    void add(List<T> things, Function<T, QueueItem> itemOf, boolean boxes) {
        for (T thing : things) {
            QueueItem item = itemOf.apply(thing);
            if (!lines.containsKey(item.id())) {
                QueueLine<T> line = new QueueLine<>(thing, item, words, boxes, this::mark, ticked);
                list.add(line);
                lines.put(item.id(), line);
            }
        }
    }

    /** Puts it where one was before, or at the beginning. */
    void put(T thing, Function<T, QueueItem> itemOf, boolean boxes, int index) {
        QueueItem item = itemOf.apply(thing);
        QueueLine<T> line = new QueueLine<>(thing, item, words, boxes, this::mark, ticked);
        List<QueueLine<T>> order = new ArrayList<>(lines.values());
        int at = Math.max(0, Math.min(index, order.size()));
        order.add(at, line);
        list.addComponentAtIndex(at, line);
        lines.clear();
        order.forEach(each -> lines.put(each.item().id(), each));
    }

    /** Takes those out and opens the one after the open one, if that is among them. */
    List<Taken<T>> take(Collection<Id> ids) {
        List<QueueLine<T>> order = new ArrayList<>(lines.values());
        QueueLine<T> next = now != null && ids.contains(now.item().id()) ? survivor(order, ids) : now;
        List<Taken<T>> taken = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            QueueLine<T> line = order.get(i);
            if (ids.contains(line.item().id())) {
                taken.add(new Taken<>(line, i));
                list.remove(line);
                lines.remove(line.item().id());
            }
        }
        if (next != now) {
            now = null;
            mark(next);
        }
        return taken;
    }

    private QueueLine<T> survivor(List<QueueLine<T>> order, Collection<Id> going) {
        int at = order.indexOf(now);
        for (int i = at + 1; i < order.size(); i++) {
            if (!going.contains(order.get(i).item().id())) {
                return order.get(i);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (!going.contains(order.get(i).item().id())) {
                return order.get(i);
            }
        }
        return null;
    }

    List<T> chosen() {
        return lines.values().stream()
                .filter(QueueLine::chosen)
                .map(QueueLine::thing)
                .toList();
    }

    void chooseAll(boolean chosen) {
        lines.values().forEach(line -> line.choose(chosen));
        ticked.run();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }

    boolean has(Id id) {
        return lines.containsKey(id);
    }

    List<Id> ids() {
        return List.copyOf(lines.keySet());
    }

    /** Opens that one if it is there, else the first. */
    void open(Id wanted) {
        QueueLine<T> line =
                lines.getOrDefault(wanted, lines.values().stream().findFirst().orElse(null));
        if (line != null) {
            mark(line);
        }
    }

    /** Opens the next (1) or the one before (-1) and moves the focus there. */
    void move(int by) {
        List<QueueLine<T>> order = new ArrayList<>(lines.values());
        int at = order.indexOf(now) + by;
        if (at >= 0 && at < order.size()) {
            mark(order.get(at));
            now.focus();
        }
    }

    void focusCurrent() {
        if (now != null) {
            now.focus();
        }
    }

    void tickCurrent() {
        if (now != null) {
            now.choose(!now.chosen());
            ticked.run();
        }
    }

    private void mark(QueueLine<T> line) {
        if (now != null) {
            now.current(false);
        }
        now = line;
        if (line != null) {
            line.current(true);
            if (new ArrayList<>(lines.values()).indexOf(line) >= lines.size() - AHEAD) {
                nearEnd.run();
            }
        }
        opened.accept(line);
    }
}
