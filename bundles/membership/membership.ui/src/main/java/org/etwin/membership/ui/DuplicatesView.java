package org.etwin.membership.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.membership.DuplicatePair;
import org.etwin.membership.Duplicates;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Desks;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Option;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Pairs of accounts that may be one person. */
@Route("desk/duplicates")
@MenuItem(
        group = MenuGroups.DESK_COUNTRY,
        key = "membership.duplicates.title",
        order = 20,
        needs = Needs.NSO,
        icon = "copy-o")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class DuplicatesView extends ListView<DuplicatePair> {
    private final transient Duplicates duplicates;

    @Activate
    public DuplicatesView(
            @Reference Screen screen, @Reference Duplicates duplicates, @Reference Territories territories) {
        super(screen, "membership.duplicates.title");
        this.duplicates = duplicates;
        note(text("membership.duplicates.hint"));
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            choice(
                    "territory",
                    "membership.desk.territory",
                    mine.stream()
                            .map(code -> new Option(code, territories.name(code, words().locale())))
                            .toList());
        }
        source(query -> duplicates.candidates(actor(), Desks.chosen(actor(), query.filter("territory")), query.page()));
        rows(this::row);
        empty("check-circle-o", "membership.duplicates.none", "membership.duplicates.none-hint");
    }

    private PersonRow row(DuplicatePair pair) {
        PersonRow row = new PersonRow(
                        new Avatar(pair.one().name(), pair.one().account()),
                        PersonRow.strong(words().person(pair.one().name())))
                .note(told(pair.one()))
                .note(told(pair.other()));
        Link compare = new Link(
                        "desk/duplicates/" + pair.one().account() + "/"
                                + pair.other().account(),
                        text("membership.desk.compare"))
                .asSoftButton();
        var distinct = Buttons.ghost(screen, "membership.duplicates.distinct", () -> {
            duplicates.distinct(actor(), pair.one().account(), pair.other().account());
            Notice.done(text("membership.duplicates.distinct-done"));
            refresh();
        });
        return pair.sameSchool()
                ? row.end(new Badge(text("membership.duplicates.same-school"), Tone.ACCENT), compare, distinct)
                : row.end(compare, distinct);
    }

    private String told(DuplicatePair.Side side) {
        String schools = side.schools().stream().map(SchoolCard::name).collect(Collectors.joining(", "));
        String state = side.lastState() == null ? null : words().of("membership.state", side.lastState());
        return Stream.of(side.email(), schools, state)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
