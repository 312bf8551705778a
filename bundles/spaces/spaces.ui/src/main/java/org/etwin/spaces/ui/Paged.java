package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.ui.Buttons;
import org.etwin.ui.Screen;

/** A list that grows by a button and can be read again without losing what was already opened. */
public final class Paged<T> extends Div {
    private static final int MOST = 500;

    private final transient Function<PageRequest, Page<T>> source;
    private final transient Function<T, Component> drawn;
    private final transient Component empty;
    private final Div list = new Div();
    private final Div end;
    private int shown;
    private String next;

    /** @param empty what stands there when there is nothing */
    public Paged(Screen screen, Function<PageRequest, Page<T>> source, Function<T, Component> drawn, Component empty) {
        this.source = source;
        this.drawn = drawn;
        this.empty = empty;
        addClassName("stack");
        list.addClassName("stack");
        end = new Div(Buttons.soft(screen, "ui.list.more", () -> read(shown + PageRequest.USUAL)));
        end.addClassName("etwin-more");
        add(list, end);
        read(PageRequest.USUAL);
    }

    /** Reads again: as much as was shown, and all that is new if the end was shown. */
    public void refresh() {
        read(next == null ? MOST : Math.max(shown, PageRequest.USUAL));
    }

    /** Reads to the end, where the newest stands in lists that begin with the oldest. */
    public void toTheEnd() {
        read(MOST);
    }

    /** Reads from the beginning, after another filter was chosen. */
    public void restart() {
        read(PageRequest.USUAL);
    }

    public boolean isFilled() {
        return shown > 0;
    }

    private void read(int wanted) {
        List<T> items = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = source.apply(new PageRequest(after, Math.min(PageRequest.MOST, wanted - items.size())));
            items.addAll(page.items());
            after = page.next();
        } while (after != null && items.size() < wanted);
        next = after;
        shown = items.size();
        list.removeAll();
        items.forEach(item -> list.add(drawn.apply(item)));
        if (items.isEmpty()) {
            list.add(empty);
        }
        end.setVisible(next != null);
    }
}
