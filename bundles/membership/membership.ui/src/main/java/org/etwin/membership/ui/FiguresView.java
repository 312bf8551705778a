package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.etwin.countries.Territories;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.NationalFigures;
import org.etwin.membership.NationalFigures.Month;
import org.etwin.platform.Count;
import org.etwin.schools.SchoolState;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Chart;
import org.etwin.ui.Desks;
import org.etwin.ui.Download;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Series;
import org.etwin.ui.Shell;
import org.etwin.ui.Tiles;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How membership goes in a territory, as charts and as a table to take away. */
@Route("desk/figures/:territory?")
@MenuItem(
        group = MenuGroups.DESK_COUNTRY,
        key = "membership.figures.menu",
        order = 80,
        needs = Needs.NSO,
        icon = "chart")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class FiguresView extends BaseView implements BeforeEnterObserver {
    private static final Count NONE = Count.of(0);

    private final transient MembershipFigures figures;
    private final transient Territories territories;
    private final Div place = new Div();
    private String code;

    @Activate
    public FiguresView(
            @Reference Screen screen, @Reference MembershipFigures figures, @Reference Territories territories) {
        super(screen, "membership.figures.title");
        this.figures = figures;
        this.territories = territories;
        place.addClassName("stack");
        add(place);
        actions(Download.csv(screen, "membership.figures.csv", () -> "figures-" + code, () -> {
            String territory = code;
            var language = words().locale();
            return (actor, to) ->
                    to.write(figures.csv(actor, territory, language).getBytes(StandardCharsets.UTF_8));
        }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = Desks.named(actor(), event.getRouteParameters().get("territory").orElse(null));
        note(text("membership.figures.of", territories.name(code, words().locale())));
        draw(figures.of(actor(), code));
    }

    private void draw(NationalFigures now) {
        place.removeAll();
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            Row others = new Row();
            mine.forEach(each -> {
                Link link = new Link("desk/figures/" + each, territories.name(each, words().locale()));
                link.addClassName("etwin-chip");
                link.setClassName("on", each.equals(code));
                others.add(link);
            });
            place.add(others);
        }
        place.add(new Tiles()
                .tile(number("membership.figures.validated", words().number(now.validated())))
                .tile(number("membership.figures.active", words().number(now.active())))
                .tile(number("membership.figures.in-use", schools(now, SchoolState.IN_USE)))
                .tile(number("membership.figures.verified", schools(now, SchoolState.VERIFIED))));
        if (now.months().stream().allMatch(month -> month.requests() == 0 && month.decided() == 0)) {
            place.add(new EmptyState("chart", text("membership.figures.none"), text("membership.figures.none-hint")));
            return;
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL", words().locale());
        List<String> months =
                now.months().stream().map(each -> month.format(each.month())).toList();
        Div charts = new Div(
                new Card(Chart.bars(
                        words(),
                        text("membership.figures.requests"),
                        months,
                        List.of(
                                series("membership.figures.came", now, Month::requests),
                                series("membership.figures.decided", now, Month::decided)))),
                new Card(Chart.lines(
                        words(),
                        text("membership.figures.days"),
                        months,
                        List.of(
                                series("membership.figures.median", now, Month::medianDays),
                                series("membership.figures.p90", now, Month::p90Days)))),
                new Card(Chart.bars(
                        words(),
                        text("membership.figures.new-members"),
                        months,
                        List.of(series("membership.figures.approved", now, Month::approved)))),
                new Card(schools(now)));
        charts.addClassName("etwin-charts");
        place.add(charts);
    }

    private Chart schools(NationalFigures now) {
        List<String> states = Arrays.stream(SchoolState.values())
                .map(state -> words().of("schools.state", state))
                .toList();
        List<Integer> counts = Arrays.stream(SchoolState.values())
                .map(state -> now.schools().getOrDefault(state, NONE).value())
                .toList();
        return Chart.bars(
                words(),
                text("membership.figures.schools-by-state"),
                states,
                List.of(new Series(text("membership.figures.schools"), counts)));
    }

    private Series series(String key, NationalFigures now, Function<Month, Integer> value) {
        return new Series(text(key), now.months().stream().map(value).toList());
    }

    private String schools(NationalFigures now, SchoolState state) {
        return words().number(now.schools().getOrDefault(state, NONE));
    }

    private Card number(String key, String value) {
        Span label = new Span(text(key));
        label.addClassName("muted");
        return new Card(new DeskNumber(value), label);
    }
}
