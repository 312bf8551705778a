package org.etwin.schools.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.Schools;
import org.etwin.ui.Badge;
import org.etwin.ui.Download;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The schools of a territory for its NSO: which are not verified yet, all as a file, a register to import. */
@Route("desk/schools")
@Shell(Shell.Variant.DESK)
@MenuItem(group = MenuGroups.DESK, key = "schools.desk.menu", order = 60, needs = Needs.NSO, icon = "institution")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class DeskSchoolsView extends ListView<School> {
    private final transient List<Option> mine;
    private String country;

    @Activate
    public DeskSchoolsView(
            @Reference Screen screen,
            @Reference Schools schools,
            @Reference SchoolDesk desk,
            @Reference Territories territories) {
        super(screen, "schools.desk.title");
        mine = Desks.of(actor(), territories, words().locale());
        country = mine.isEmpty() ? null : mine.get(0).value();
        search("schools.search.words");
        if (mine.size() > 1) {
            choice("country", "schools.search.country", mine);
        }
        chips(
                "state",
                "schools.desk.state",
                Arrays.stream(SchoolState.values())
                        .map(state -> new Option(state.name(), words().of("schools.state", state)))
                        .toList());
        source(query -> {
            country = chosen(query.filter("country"));
            SchoolState state = query.filter("state") == null ? null : SchoolState.valueOf(query.filter("state"));
            return find(schools, query.words(), state, query.page());
        });
        column("schools.field.NAME", school -> new Link("schools/" + school.id(), school.name()));
        column("schools.field.NUMBER", school -> plain(school.details().number()));
        column("schools.field.PLACE", school -> plain(school.details().place()));
        column("schools.desk.state", this::state);
        Locale language = words().locale();
        actions(
                new Link("desk/schools/import", text("schools.import.menu")).asButton(),
                Download.csv(
                        screen,
                        "schools.desk.export",
                        () -> "schools-" + country,
                        () -> (actor, to) -> desk.export(actor, country, language, to)));
        empty("institution", "schools.search.none", "schools.search.none-visitor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mine.isEmpty()) {
            throw Rejected.forbidden();
        }
        super.beforeEnter(event);
    }

    private Page<School> find(Schools schools, String words, SchoolState state, PageRequest page) {
        Actor actor = actor();
        return schools.search(actor, new SchoolQuery(country, words, state), page);
    }

    /** Another's country is nobody's choice, whatever stands in the address. */
    private String chosen(String wanted) {
        return mine.stream()
                .map(Option::value)
                .filter(code -> code.equals(wanted))
                .findFirst()
                .orElse(mine.get(0).value());
    }

    private Badge state(School school) {
        Tone tone =
                switch (school.state()) {
                    case CREATED -> Tone.WARN;
                    case IN_USE -> Tone.PRIMARY;
                    case VERIFIED -> Tone.OK;
                };
        return new Badge(words().of("schools.state", school.state()), tone);
    }

    private static Span plain(String value) {
        return new Span(value == null ? "" : value);
    }
}
