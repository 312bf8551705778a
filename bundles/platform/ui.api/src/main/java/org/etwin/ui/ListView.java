package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/**
 * A list with search, filters, order, a count and what to do when nothing is found; twenty at a time. What was typed
 * and chosen is in the address. A subclass declares it all in its constructor.
 */
public abstract class ListView<T> extends BaseView implements BeforeEnterObserver {
    private final ListFilters filters;
    private final Span count = new Span();
    private final Div results = new Div();
    private final Button more;
    private transient Function<Query, Page<T>> source;
    private transient ListBody<T> body;
    private transient Component empty;
    private String path = "";
    private String next;

    protected ListView(Screen screen, String titleKey) {
        super(screen, titleKey);
        filters = new ListFilters(words(), this::changed);
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        more = Buttons.soft(screen, "ui.list.more", this::showMore);
        results.addClassName("etwin-results");
        Div end = new Div(more);
        end.addClassName("etwin-more");
        add(filters, count, results, end);
    }

    /** A field to type words into. */
    protected final void search(String labelKey) {
        filters.search(text(labelKey));
    }

    protected final void choice(String name, String labelKey, List<Option> options) {
        filters.choice(name, text(labelKey), options, false);
    }

    /** A choice whose options depend on what else is chosen: see {@link #offer}. */
    protected final void changingChoice(String name, String labelKey) {
        filters.choice(name, text(labelKey), List.of(), true);
    }

    /** From now on these can be chosen; what is chosen stays chosen. Without options the choice is not shown. */
    protected final void offer(String name, List<Option> options) {
        filters.offer(name, options);
    }

    /** Chooses as if it stood in the address, without reading the list again; null chooses nothing. */
    protected final void choose(String name, String value) {
        filters.choose(name, value);
    }

    /** Beside each option of a choice or of chips: how many it would show. */
    protected final void counts(String name, Function<String, Count> counts) {
        filters.counts(name, counts);
    }

    /** For few options that everybody needs. */
    protected final void chips(String name, String labelKey, List<Option> options) {
        filters.chips(name, text(labelKey), options);
    }

    /** The first is the usual order. */
    protected final void sorts(List<Option> options) {
        filters.sort(options);
    }

    /** Where the list comes from; asked with the rights of the current actor. */
    protected final void source(Function<Query, Page<T>> pages) {
        source = pages;
    }

    /** Shows each as a card. */
    protected final void cards(Function<T, ? extends Component> card) {
        body = new ListBody.Cards<>(card);
    }

    /** Shows each as a row in one card, usually a {@link PersonRow}. */
    protected final void rows(Function<T, ? extends Component> row) {
        body = new ListBody.Rows<>(row);
    }

    /** Adds a column; the list becomes a table. On a phone each record is a block with the labels beside the values. */
    protected final void column(String labelKey, Function<T, ? extends Component> cell) {
        if (!(body instanceof ListBody.Table)) {
            body = new ListBody.Table<>();
        }
        ((ListBody.Table<T>) body).column(text(labelKey), cell);
    }

    /** What stands there when nothing is found: what is missing and what to do next. */
    protected final void empty(String icon, String titleKey, String hintKey, Component... actions) {
        empty = new EmptyState(icon, text(titleKey), text(hintKey), actions);
    }

    /** Between the filters and the list, for example what can be done with all. */
    protected final void aboveList(Component part) {
        addComponentAtIndex(indexOf(results), part);
    }

    /** Above the filters, for example tabs to the neighbours of this list. */
    protected final void aboveFilters(Component part) {
        addComponentAtIndex(indexOf(filters), part);
    }

    /** What is typed and chosen now, for example for a download of the same. */
    protected final Query query() {
        return filters.query(PageRequest.first());
    }

    /** Reads the list again from its beginning. */
    protected final void refresh() {
        Page<T> page = source.apply(filters.query(PageRequest.first()));
        results.removeAll();
        count.setText(text("ui.list.count", words().number(page.total())));
        count.setVisible(!page.items().isEmpty());
        if (page.items().isEmpty()) {
            results.add(empty == null ? standardEmpty() : empty);
        } else {
            body.begin(results);
            body.add(page.items());
        }
        end(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = event.getLocation().getPath();
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void changed() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, filters.write())));
        refresh();
    }

    private void showMore() {
        Page<T> page = source.apply(filters.query(new PageRequest(next, PageRequest.USUAL)));
        body.add(page.items());
        end(page);
    }

    private void end(Page<T> page) {
        next = page.next();
        more.setVisible(next != null);
    }

    private Component standardEmpty() {
        return new EmptyState("search", text("ui.list.empty"), text("ui.list.empty-hint"));
    }
}
