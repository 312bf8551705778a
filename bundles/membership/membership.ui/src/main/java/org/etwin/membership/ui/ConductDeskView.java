package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.etwin.countries.Territories;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.platform.Seen;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Decision;
import org.etwin.ui.Desks;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.PersonRow;
import org.etwin.ui.QueueItem;
import org.etwin.ui.QueueView;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Appeals that wait for the desk, and who is suspended or warned. */
@Route("desk/appeals")
@MenuItem(group = MenuGroups.DESK, key = "membership.appeals.title", order = 50, needs = Needs.NSO, icon = "scale")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ConductDeskView extends QueueView<Seen<ConductRecord>> {
    private final transient Conduct conduct;

    @Activate
    public ConductDeskView(@Reference Screen screen, @Reference Conduct conduct, @Reference Territories territories) {
        super(screen, "membership.appeals.title");
        this.conduct = conduct;
        states(Option.of(
                words(), "membership.conduct", ConductState.APPEALED, ConductState.SUSPENDED, ConductState.WARNED));
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            choice(
                    "territory",
                    "membership.desk.territory",
                    mine.stream()
                            .map(code -> new Option(code, territories.name(code, words().locale())))
                            .toList());
        }
        source(query -> conduct.list(
                actor(),
                Desks.chosen(actor(), query.filter("territory")),
                Objects.requireNonNullElse(query.filter("state", ConductState.class), ConductState.APPEALED),
                query.page()));
        one(id -> conduct.find(actor(), id));
        item(this::item);
        detail(this::detail);
        decisions();
        screen.live().on(this, "membership.conduct", this::news);
    }

    private QueueItem item(Seen<ConductRecord> seen) {
        ConductRecord about = seen.value();
        return new QueueItem(
                about.account(),
                words().person(about.name()),
                about.school() == null ? "" : about.school().name(),
                Objects.requireNonNullElse(about.since(), Instant.EPOCH));
    }

    private void decisions() {
        decision(Decision.<Seen<ConductRecord>>of("membership.appeals.restore", 'A', Tone.OK)
                .when(seen -> seen.may(ConductAction.DECIDE_APPEAL))
                .asking("membership.appeals.restore.title", "")
                .doing("membership.appeals.restored", (seen, reason) -> decide(seen, true, reason.words())));
        decision(Decision.<Seen<ConductRecord>>of("membership.appeals.keep", 'R', Tone.NEUTRAL)
                .when(seen -> seen.may(ConductAction.DECIDE_APPEAL))
                .asking("membership.appeals.keep.title", "")
                .doing("membership.appeals.kept", (seen, reason) -> decide(seen, false, reason.words())));
        decision(Decision.<Seen<ConductRecord>>of("membership.member.restore", 'E', Tone.PRIMARY)
                .when(seen -> seen.may(ConductAction.RESTORE) && !seen.may(ConductAction.DECIDE_APPEAL))
                .asking("membership.member.restore.title", "")
                .doing(
                        "membership.appeals.restored",
                        (seen, reason) ->
                                conduct.restore(actor(), seen.value().account(), seen.version(), reason.words())));
    }

    private void decide(Seen<ConductRecord> seen, boolean restore, String words) {
        conduct.decideAppeal(actor(), seen.value().account(), seen.version(), restore, words);
    }

    private Component detail(Seen<ConductRecord> listed) {
        ConductRecord about = conduct.find(actor(), listed.value().account()).value();
        String name = words().person(about.name());
        PersonRow head = new PersonRow(new Avatar(about.name(), about.account()).large(), new H2(name));
        if (about.since() != null) {
            head.note(text("membership.appeals.since", words().date(about.since())));
        }
        Facts facts = new Facts(words())
                .fact(
                        "membership.desk.state",
                        new Badge(words().of("membership.conduct", about.state()), Tones.of(about.state())));
        if (about.school() != null) {
            facts.fact(
                    "membership.desk.school",
                    new Link("schools/" + about.school().id(), about.school().name()));
        }
        facts.fact("membership.member.until", about.until() == null ? null : words().date(about.until()))
                .fact("membership.desk.history", new ConductLines(screen, about.history()));
        return new Stack(head, facts);
    }
}
