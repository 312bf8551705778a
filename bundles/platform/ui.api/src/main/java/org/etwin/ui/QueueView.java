package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/**
 * What waits for a decision: the list at the left, oldest first, and the open one at the right. Letters decide while
 * the queue has focus and can be switched off. What is decided leaves the list without it being read anew, and the next
 * one opens. On a phone the list comes first, then the open one.
 */
@Shell(Shell.Variant.DESK)
public abstract class QueueView<T> extends BaseView implements BeforeEnterObserver {
    private final QueueList<T> list;
    private final Div frame = new Div();
    private final QueuePane<T> pane;
    private final QueueBar<T> bar;
    private final Card listCard;
    private final Button more;
    private final ListFilters filters;
    private final QueueKeys keys;
    private final transient List<Decision<T>> decisions = new ArrayList<>();
    private final transient Map<Id, Integer> places = new LinkedHashMap<>();
    private final transient QueuePages<T> pages = new QueuePages<>();
    private transient Function<T, QueueItem> item;
    private transient BiFunction<Query, Page<T>, String> headline =
            (query, page) -> text("ui.queue.waiting", words().number(page.total()));
    private transient Map<String, List<String>> preset = Map.of();
    private String path = "";
    private boolean ready;
    private Id told;

    protected QueueView(Screen screen, String titleKey) {
        super(screen, titleKey);
        filters = new ListFilters(words(), this::chosen);
        more = Buttons.soft(screen, "ui.list.more", this::showMore);
        keys = new QueueKeys(screen, frame);
        pane = new QueuePane<>(screen, this, keys, this::decide, () -> frame.removeClassName("showing"));
        list = new QueueList<>(words(), this::opened, this::ticked, this::showMore);
        bar = new QueueBar<>(screen, list, this::decide);
        Div end = new Div(more);
        end.addClassName("etwin-more");
        listCard = new Card(bar, list, end);
        frame.addClassName("etwin-queue");
        frame.add(listCard, pane);
        frame.getElement().addEventListener("opened", opened -> frame.addClassName("showing"));
        add(filters, frame, keys.switched());
    }

    /** Chips beside the heading; one is always chosen, at first the first. Read with {@code query.filter("state")}. */
    protected final void states(List<Option> states) {
        actions(filters.states("state", text("ui.queue.state"), states));
        preset = Map.of("state", List.of(states.get(0).value()));
    }

    /** A field to type words into. */
    protected final void search(String labelKey) {
        filters.search(text(labelKey));
    }

    /** Another filter, for example the territory. */
    protected final void choice(String name, String labelKey, List<Option> options) {
        filters.choice(name, text(labelKey), options, false);
    }

    /** For few options that everybody needs, of which one or none is on. */
    protected final void chips(String name, String labelKey, List<Option> options) {
        filters.chips(name, text(labelKey), options);
    }

    /** Where the queue comes from, oldest first; asked for twenty at a time as they are needed. */
    protected final void source(Function<Query, Page<T>> asked) {
        pages.source = asked;
    }

    /** Reads one anew, for undo and links; it may be refused. Without it the whole list is read again. */
    protected final void one(Function<Id, T> reads) {
        pages.finder = reads;
    }

    protected final void item(Function<T, QueueItem> shown) {
        item = shown;
    }

    /**
     * The line below the heading, drawn again after each decision; must be quick.
     *
     * @param line gets what is asked for and a page without items that has the total
     */
    protected final void headline(BiFunction<Query, Page<T>, String> line) {
        headline = line;
    }

    /** Everything one needs to decide; {@link Facts} suit well. */
    protected final void detail(Function<T, Component> shown) {
        pane.shows(shown);
    }

    protected final void decision(Decision<T> decision) {
        decisions.add(decision);
        pane.offers(decision);
        bar.offers(decision);
        keys.means(decision.letter, text(decision.key).replace("…", ""));
    }

    /** Reads again and keeps the open one open if it still waits. */
    protected final void refresh() {
        refresh(pane.id());
    }

    /** Something came or went: what is open and chosen stays as it is, new ones are added at the end. */
    protected final void news() {
        if (list.isEmpty()) {
            refresh();
            return;
        }
        if (pages.more() || list.size() > PageRequest.MOST) {
            drawNote();
            return;
        }
        Page<T> page = pages.first(filters, Math.max(list.size(), PageRequest.USUAL));
        if (page.next() == null) {
            Set<Id> there = new HashSet<>();
            page.items().forEach(each -> there.add(item.apply(each).id()));
            List<Id> gone =
                    list.ids().stream().filter(id -> !there.contains(id)).toList();
            gone.stream().filter(id -> !id.equals(pane.id())).forEach(id -> list.take(List.of(id)));
            gone.stream().filter(id -> id.equals(pane.id())).forEach(this::decidedMeanwhile);
        }
        list.add(page.items(), item, several());
        page.items().forEach(each -> pane.renew(each, item.apply(each)));
        more.setVisible(pages.more());
        drawNote();
        ticked();
    }

    /** It stays open, without what can no longer be decided, until another one is opened; told once. */
    private void decidedMeanwhile(Id id) {
        if (!pages.canRead() || id.equals(told)) {
            return;
        }
        told = id;
        pages.read(id).ifPresent(thing -> {
            QueueItem shown = item.apply(thing);
            pane.show(thing, shown);
            Notice.done(text("ui.queue.decided-meanwhile", shown.name()));
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!ready) {
            ready = true;
            keys.listen(this::pressed);
            more.getElement()
                    .executeJs("new IntersectionObserver(seen => {"
                            + " if (seen.some(one => one.isIntersecting)) this.click(); }).observe(this)");
        }
        path = event.getLocation().getPath();
        Map<String, List<String>> address = new LinkedHashMap<>(preset);
        address.putAll(event.getLocation().getQueryParameters().getParameters());
        filters.read(new QueryParameters(address));
        refresh(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .map(Id::parse)
                .orElse(null));
    }

    private void chosen() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, filters.write())));
        refresh(null);
    }

    private void refresh(Id wanted) {
        Page<T> page = pages.first(filters, PageRequest.USUAL);
        list.clear();
        list.add(page.items(), item, several());
        if (wanted != null && pages.canRead() && !list.has(wanted)) {
            pages.read(wanted).ifPresent(thing -> list.put(thing, item, several(), 0));
        }
        frame.removeClassName("showing");
        more.setVisible(pages.more());
        list.open(wanted);
        settle();
    }

    /** What depends on whether there is anything. */
    private void settle() {
        boolean empty = list.isEmpty();
        drawNote();
        listCard.setVisible(!empty);
        frame.setClassName("empty", empty);
        if (empty) {
            frame.removeClassName("showing");
            pane.nothing(filters.narrowed());
        }
        ticked();
    }

    private void drawNote() {
        note(headline.apply(filters.query(PageRequest.first()), pages.total()));
    }

    private void opened(QueueLine<T> line) {
        if (line == null) {
            pane.clear();
        } else {
            pane.show(line.thing(), line.item());
        }
    }

    private void ticked() {
        bar.draw(several());
    }

    private boolean several() {
        return decisions.stream().anyMatch(each -> each.several);
    }

    private void decide(Decision<T> decision, List<T> things) {
        new QueueWork<>(screen, item, this::gone, this::changed, this::back).decide(decision, things);
    }

    private void gone(List<T> done) {
        places.clear();
        pages.gone(done.size());
        list.take(ids(done)).forEach(taken -> places.put(taken.line().item().id(), taken.index()));
        if (list.isEmpty() && pages.more()) {
            showMore();
            list.open(null);
        }
        settle();
        list.focusCurrent();
    }

    private void changed(T thing) {
        Id id = item.apply(thing).id();
        if (!pages.canRead()) {
            refresh(id);
            return;
        }
        int place = list.ids().indexOf(id);
        list.take(List.of(id));
        pages.read(id).ifPresent(now -> list.put(now, item, several(), place));
        list.open(id);
        settle();
    }

    private void back(List<T> things) {
        if (!pages.canRead()) {
            refresh();
            return;
        }
        pages.gone(-things.size());
        for (Id id : ids(things)) {
            pages.read(id).ifPresent(thing -> list.put(thing, item, several(), places.getOrDefault(id, 0)));
        }
        list.open(ids(things).get(0));
        settle();
        list.focusCurrent();
    }

    private List<Id> ids(List<T> things) {
        return things.stream().map(thing -> item.apply(thing).id()).toList();
    }

    private void pressed(char letter) {
        switch (letter) {
            case 'J' -> list.move(1);
            case 'K' -> list.move(-1);
            case 'X' -> list.tickCurrent();
            default -> pane.decide(letter);
        }
    }

    private void showMore() {
        if (pages.more()) {
            list.add(pages.next(filters).items(), item, several());
            more.setVisible(pages.more());
        }
    }
}
