package org.etwin.ui.shell.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.etwin.ui.Avatar;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.SearchSource;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The best matches of every kind of thing, a few of each. */
@Route(SearchView.PATH)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SearchView extends BaseView implements BeforeEnterObserver {
    public static final String PATH = "search";
    private static final int OF_EACH = 5;

    private final TextField field = new TextField();
    private final Div results = new Div();

    @Activate
    public SearchView(@Reference Screen screen) {
        super(screen, "shell.search.title");
        field.setAriaLabel(text("shell.search"));
        field.setPlaceholder(text("shell.search"));
        field.setPrefixComponent(new Icon("vaadin", "search"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.addClassName("etwin-search");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
                find(change.getValue().strip());
            }
        });
        Div line = new Div(field);
        line.addClassName("etwin-filters");
        results.addClassName("stack");
        results.getElement().setAttribute("aria-live", "polite");
        add(line, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        field.setValue(words);
        find(words.strip());
        if (words.isEmpty()) {
            field.focus();
        }
    }

    private void remember(String words) {
        Location address = new Location(PATH, new QueryParameters(Map.of("q", List.of(words))));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void find(String words) {
        results.removeAll();
        if (words.isEmpty()) {
            return;
        }
        for (SearchSource source : screen.contributions().searchSources()) {
            results.add(screen.contributions().guard(source, () -> found(source, words)));
        }
        if (results.getChildren().noneMatch(Card.class::isInstance)) {
            results.removeAll();
            results.add(new EmptyState("search", text("ui.list.empty"), text("shell.search.hint")));
        }
    }

    private Div found(SearchSource source, String words) {
        List<SearchSource.Found> found = source.find(actor(), words, OF_EACH);
        if (found.isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("etwin-rows");
        list.getElement().setAttribute("role", "list");
        for (SearchSource.Found each : found) {
            list.add(
                    new ListItem(new PersonRow(new Avatar(each.title(), each.id()), new Link(each.path(), each.title()))
                            .note(each.note())));
        }
        Row heading = new Row(new H2(text(source.key()))).spread();
        if (source.path() != null) {
            String all = source.path() + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            heading.add(new Link(all, text("shell.search.all")));
        }
        return new Card(heading, list);
    }
}
