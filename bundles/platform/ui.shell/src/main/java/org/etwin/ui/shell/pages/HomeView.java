package org.etwin.ui.shell.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.EmptyState;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits for me first, then what changed, then what might interest me; all of it contributed. */
@Route("home")
@ForPupils
@MenuItem(group = MenuGroups.HOME, key = "shell.home.menu", order = 10, needs = Needs.SIGNED_IN, icon = "home-o")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class HomeView extends BaseView implements BeforeEnterObserver {
    private static final String PUPILS_HOME = "my-projects";

    private final Div place = new Div();

    @Activate
    public HomeView(@Reference Screen screen) {
        super(screen, "shell.home.menu");
        addClassName("etwin-home");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor() instanceof Actor.Pupil) {
            event.forwardTo(PUPILS_HOME);
            return;
        }
        draw();
        actor().account().ifPresent(account -> screen.live().on(place, "", account, this::draw));
    }

    private void draw() {
        heading(greeting());
        note(words().today());
        Columns columns = new Columns();
        List<Component> waiting = cards(DashboardCard.Place.WAITING).toList();
        if (!waiting.isEmpty()) {
            columns.main(rows(waiting));
        }
        cards(DashboardCard.Place.CHANGED).forEach(columns::main);
        List<Component> interest = cards(DashboardCard.Place.INTEREST).toList();
        List<Component> side = cards(DashboardCard.Place.SIDE).toList();
        if (waiting.isEmpty() && columns.isEmpty()) {
            columns.main(new EmptyState("check-circle-o", text("shell.home.empty"), text("shell.home.empty-hint")));
        }
        if (!interest.isEmpty()) {
            columns.main(new H2(text("shell.home.interest")));
            interest.forEach(columns::main);
        }
        side.forEach(columns::side);
        place.removeAll();
        place.add(columns);
    }

    private Stream<Component> cards(DashboardCard.Place where) {
        return screen.contributions().cards(where).stream()
                .map(card -> screen.contributions().guard(card, () -> card.create(screen)))
                .filter(Objects::nonNull);
    }

    private static Card rows(List<Component> waiting) {
        UnorderedList list = new UnorderedList();
        list.addClassName("etwin-rows");
        list.getElement().setAttribute("role", "list");
        waiting.forEach(row -> list.add(new ListItem(row)));
        return new Card(list);
    }

    private String greeting() {
        int hour = words().hour();
        String key =
                hour < 5 || hour >= 18 ? "shell.home.evening" : hour < 12 ? "shell.home.morning" : "shell.home.day";
        String name = actor() instanceof Actor.Person person ? person.name() : "";
        return text(key, name.split(" ", 2)[0]);
    }
}
