package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;

/**
 * What waits for a decision: the list at the left, oldest first, and the open one at the right. Letters decide while
 * the queue has focus and can be switched off. On a phone the list comes first, then the open one.
 */
@Shell(Shell.Variant.DESK)
public abstract class QueueView<T> extends BaseView implements BeforeEnterObserver {
    private final QueueList<T> list;
    private final Div frame = new Div();
    private final Div detail = new Div();
    private final Card listCard;
    private final Row several = new Row();
    private final Button more;
    private final ListFilters filters;
    private final QueueKeys keys;
    private final transient List<Decision<T>> decisions = new ArrayList<>();
    private transient Function<Query, Page<T>> source;
    private transient Function<T, QueueItem> item;
    private transient Function<T, Component> details;
    private transient Map<String, List<String>> preset = Map.of();
    private transient T open;
    private transient QueueItem openItem;
    private String next;

    protected QueueView(Screen screen, String titleKey) {
        super(screen, titleKey);
        filters = new ListFilters(words(), () -> refresh(null));
        list = new QueueList<>(words(), this::show, this::showSeveral);
        more = Buttons.soft(screen, "ui.list.more", this::showMore);
        keys = new QueueKeys(screen, frame, this::pressed);
        listCard = new Card(several, list, more);
        detail.addClassNames("etwin-card", "etwin-queue-detail");
        detail.getElement().setAttribute("role", "region").setAttribute("aria-live", "polite");
        frame.addClassName("etwin-queue");
        frame.add(listCard, detail);
        frame.getElement().addEventListener("opened", opened -> frame.addClassName("showing"));
        add(filters, frame, keys.switched());
    }

    /** Chips above the queue; the first is chosen at the beginning. Read with {@code query.filter("state")}. */
    protected final void states(List<Option> states) {
        filters.chips("state", text("ui.queue.state"), states);
        preset = Map.of("state", List.of(states.get(0).value()));
    }

    /** A field to type words into. */
    protected final void search(String labelKey) {
        filters.search(text(labelKey));
    }

    /** Another filter, for example the territory. */
    protected final void choice(String name, String labelKey, List<Option> options) {
        filters.choice(name, text(labelKey), options);
    }

    /** Where the queue comes from, oldest first. */
    protected final void source(Function<Query, Page<T>> pages) {
        source = pages;
    }

    protected final void item(Function<T, QueueItem> shown) {
        item = shown;
    }

    /** Everything one needs to decide; {@link Facts} suit well. */
    protected final void detail(Function<T, Component> shown) {
        details = shown;
    }

    protected final void decision(Decision<T> decision) {
        decisions.add(decision);
    }

    /** Reads again and keeps the open one open if it still waits. */
    protected final void refresh() {
        refresh(openItem == null ? null : openItem.id());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> address =
                event.getLocation().getQueryParameters().getParameters();
        filters.read(new QueryParameters(address.isEmpty() ? preset : address));
        refresh(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .map(Id::parse)
                .orElse(null));
    }

    private void refresh(Id wanted) {
        Page<T> page = source.apply(filters.query(PageRequest.first()));
        note(text("ui.queue.waiting", words().number(page.total())));
        list.clear();
        list.add(page.items(), item, decisions.stream().anyMatch(each -> each.several));
        end(page);
        open = null;
        openItem = null;
        detail.removeAll();
        frame.removeClassName("showing");
        listCard.setVisible(!list.isEmpty());
        frame.setClassName("empty", list.isEmpty());
        list.open(wanted);
        if (list.isEmpty()) {
            detail.add(new EmptyState("check-circle-o", text("ui.queue.empty"), text("ui.queue.empty-hint")));
        }
        showSeveral();
    }

    private void show(T thing, QueueItem shown) {
        open = thing;
        openItem = shown;
        Button back = Buttons.ghost(screen, "ui.queue.back", () -> frame.removeClassName("showing"));
        back.addClassName("back");
        Row buttons = new Row();
        buttons.addClassName("buttons");
        decisions.stream().filter(each -> each.allowed.test(thing)).forEach(each -> buttons.add(button(each)));
        detail.removeAll();
        detail.add(back, screen.contributions().guard(this, () -> details.apply(thing)), buttons);
        detail.getElement().setAttribute("aria-label", shown.name());
    }

    private Button button(Decision<T> decision) {
        Runnable action = () -> decide(decision, List.of(open));
        Button button = decision.tone == Tone.NEUTRAL
                ? Buttons.ghost(screen, decision.key, action)
                : decision.tone == Tone.OK
                        ? Buttons.primary(screen, decision.key, action)
                        : Buttons.soft(screen, decision.key, action);
        button.addClassName(decision.tone.css());
        keys.mark(button, decision.letter);
        return button;
    }

    private void showSeveral() {
        List<T> chosen = list.chosen();
        several.removeAll();
        several.setVisible(!chosen.isEmpty());
        several.add(PersonRow.strong(text("ui.queue.chosen", chosen.size())));
        for (Decision<T> decision : decisions) {
            if (decision.several && chosen.stream().allMatch(decision.allowed)) {
                several.add(Buttons.soft(screen, decision.key, () -> decide(decision, list.chosen())));
            }
        }
    }

    private void decide(Decision<T> decision, List<T> things) {
        String name = things.size() == 1 ? item.apply(things.get(0)).name() : text("ui.queue.chosen", things.size());
        if (decision.reasons.isEmpty()) {
            carryOut(decision, things, name, Decision.Reason.NONE);
        } else {
            ReasonDialog.ask(screen, decision, name, reason -> carryOut(decision, things, name, reason));
        }
    }

    private void carryOut(Decision<T> decision, List<T> things, String name, Decision.Reason reason) {
        Id after = things.size() == 1 ? list.neighbour() : null;
        List<T> done = new ArrayList<>();
        try {
            for (T thing : things) {
                decision.action.accept(thing, reason);
                done.add(thing);
            }
        } catch (Rejected rejected) {
            Notice.refused(screen, rejected);
        }
        if (!done.isEmpty()) {
            refresh(after);
            list.focusCurrent();
            tell(decision, name, done);
        }
    }

    private void tell(Decision<T> decision, String name, List<T> done) {
        String text = text(decision.doneKey, name);
        if (decision.undo == null) {
            Notice.done(text);
        } else {
            Notice.undoable(screen, text, () -> {
                done.forEach(decision.undo);
                refresh();
                list.focusCurrent();
            });
        }
    }

    private void pressed(char letter) {
        switch (letter) {
            case 'J' -> list.move(1);
            case 'K' -> list.move(-1);
            case 'X' -> list.tickCurrent();
            default ->
                decisions.stream()
                        .filter(each -> each.letter == letter && open != null && each.allowed.test(open))
                        .findFirst()
                        .ifPresent(each -> Notice.guarded(screen, () -> decide(each, List.of(open))));
        }
    }

    private void showMore() {
        Page<T> page = source.apply(filters.query(new PageRequest(next, PageRequest.USUAL)));
        list.add(page.items(), item, decisions.stream().anyMatch(each -> each.several));
        end(page);
    }

    private void end(Page<T> page) {
        next = page.next();
        more.setVisible(next != null);
    }
}
