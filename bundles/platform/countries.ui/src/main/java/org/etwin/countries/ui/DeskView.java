package org.etwin.countries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.countries.Territories;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Desks;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tiles;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where the staff of an NSO begins: a card for each queue, and what was decided last. */
@Route("desk")
@MenuItem(group = MenuGroups.DESK, key = "countries.desk.menu", order = 1, needs = Needs.NSO, icon = "dashboard")
@Shell(Shell.Variant.DESK)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class DeskView extends BaseView implements BeforeEnterObserver {
    private static final int LATEST = 10;

    private final transient Territories territories;
    private final transient AuditTrail trail;
    private final Div queues = new Div();
    private final Div latest = new Div();

    @Activate
    public DeskView(@Reference Screen screen, @Reference Territories territories, @Reference AuditTrail trail) {
        super(screen, "countries.desk.title");
        this.territories = territories;
        this.trail = trail;
        add(queues, latest);
        screen.live().on(this, "audit.recorded", this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        List<String> mine = Desks.of(actor());
        if (mine.isEmpty()) {
            throw Rejected.forbidden();
        }
        note(mine.stream().map(this::nameOf).collect(Collectors.joining(" · ")));
        List<Component> cards = screen.contributions().cards(DashboardCard.Place.DESK).stream()
                .map(card -> screen.contributions().guard(card, () -> card.create(screen)))
                .filter(Objects::nonNull)
                .toList();
        Tiles tiles = new Tiles();
        cards.forEach(tiles::tile);
        queues.removeAll();
        queues.add(
                cards.isEmpty()
                        ? new EmptyState(
                                "check-circle-o", text("countries.desk.none"), text("countries.desk.none-hint"))
                        : tiles);
        latest.removeAll();
        latest.add(latest(mine));
    }

    private String nameOf(String territory) {
        TerritorySettings settings = territories.settings(territory);
        String name = territories.name(territory, words().locale());
        return settings.nsoName() == null ? name : settings.nsoName() + ", " + name;
    }

    private Card latest(List<String> mine) {
        List<AuditTrail.Traced> entries = mine.stream()
                .flatMap(territory ->
                        trail.find(actor(), AuditQuery.of(territory), PageRequest.first(LATEST)).items().stream())
                .sorted(Comparator.comparing(
                                (AuditTrail.Traced each) -> each.entry().at())
                        .reversed())
                .limit(LATEST)
                .toList();
        H2 heading = new H2(text("countries.desk.latest"));
        heading.addClassName("card-title");
        Card card = new Card(new Row(heading, new Link("desk/audit", text("countries.desk.all"))).spread());
        if (entries.isEmpty()) {
            card.note(text("countries.desk.nothing"));
        } else {
            card.add(new EntryLines(screen, entries));
        }
        return card;
    }
}
