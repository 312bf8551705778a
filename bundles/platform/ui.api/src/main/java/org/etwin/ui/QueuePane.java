package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.etwin.platform.Id;

/** The right side of a queue: the open one, and what can be decided about it. */
final class QueuePane<T> extends Div {
    private final transient Screen screen;
    private final transient Object owner;
    private final QueueKeys keys;
    private final transient BiConsumer<Decision<T>, List<T>> decide;
    private final transient Runnable back;
    private final transient List<Decision<T>> decisions = new ArrayList<>();
    private transient Function<T, Component> details;
    private transient T open;
    private transient QueueItem item;

    QueuePane(Screen screen, Object owner, QueueKeys keys, BiConsumer<Decision<T>, List<T>> decide, Runnable back) {
        this.screen = screen;
        this.owner = owner;
        this.keys = keys;
        this.decide = decide;
        this.back = back;
        addClassNames("etwin-card", "etwin-queue-detail");
        getElement().setAttribute("role", "region");
    }

    void shows(Function<T, Component> shown) {
        details = shown;
    }

    void offers(Decision<T> decision) {
        decisions.add(decision);
    }

    /** Of the open one, or null. */
    Id id() {
        return item == null ? null : item.id();
    }

    void show(T thing, QueueItem shown) {
        clear();
        open = thing;
        item = shown;
        Button toList = Buttons.ghost(screen, "ui.queue.back", back);
        toList.addClassName("back");
        Row buttons = new Row();
        buttons.addClassName("buttons");
        decisions.stream().filter(each -> each.allowed.test(thing)).forEach(each -> buttons.add(button(each)));
        Span moves = new Span("J / K");
        moves.addClassNames("key", "muted", "small", "moves");
        moves.getElement().setAttribute("aria-hidden", "true");
        buttons.add(moves);
        add(toList, screen.contributions().guard(owner, () -> details.apply(thing)), buttons);
        getElement().setAttribute("aria-label", shown.name());
    }

    /** Draws the open one anew if something about it has changed. */
    void renew(T thing, QueueItem shown) {
        if (shown.id().equals(id()) && !thing.equals(open)) {
            show(thing, shown);
        }
    }

    void clear() {
        open = null;
        item = null;
        removeAll();
        getElement().removeAttribute("aria-label");
    }

    /** @param narrowed whether filters hide what may be there */
    void nothing(boolean narrowed) {
        clear();
        add(
                narrowed
                        ? new EmptyState("search", screen.text("ui.list.empty"), screen.text("ui.list.empty-hint"))
                        : new EmptyState(
                                "check-circle-o", screen.text("ui.queue.empty"), screen.text("ui.queue.empty-hint")));
    }

    void decide(char letter) {
        decisions.stream()
                .filter(each -> each.letter == letter && open != null && each.allowed.test(open))
                .findFirst()
                .ifPresent(each -> Notice.guarded(screen, () -> decide.accept(each, List.of(open))));
    }

    private Button button(Decision<T> decision) {
        Runnable action = () -> decide.accept(decision, List.of(open));
        Button button = decision.tone == Tone.NEUTRAL
                ? Buttons.ghost(screen, decision.key, action)
                : decision.tone == Tone.OK
                        ? Buttons.primary(screen, decision.key, action)
                        : Buttons.soft(screen, decision.key, action);
        button.addClassName(decision.tone.css());
        keys.mark(button, decision.letter);
        return button;
    }
}
