package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.NationalMember;
import org.etwin.membership.NationalMemberQuery;
import org.etwin.membership.NationalMembers;
import org.etwin.ui.Badge;
import org.etwin.ui.Desks;
import org.etwin.ui.Download;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everybody whom an NSO looks after, with a table to take away. */
@Route("desk/members")
@MenuItem(
        group = MenuGroups.DESK_COUNTRY,
        key = "membership.members.title",
        order = 10,
        needs = Needs.NSO,
        icon = "users")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MembersDeskView extends ListView<NationalMember> {
    private final transient Clock clock;

    /** How long ago somebody was validated at most. Texts: {@code membership.members.since.<NAME>}. */
    private enum Since {
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Since(int days) {
            this.days = days;
        }
    }

    @Activate
    public MembersDeskView(
            @Reference Screen screen,
            @Reference NationalMembers members,
            @Reference Territories territories,
            @Reference Clock clock) {
        super(screen, "membership.members.title");
        this.clock = clock;
        search("membership.members.words");
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            choice(
                    "territory",
                    "membership.desk.territory",
                    mine.stream()
                            .map(code -> new Option(code, territories.name(code, words().locale())))
                            .toList());
        }
        choice("state", "membership.desk.state", Option.of(words(), "membership.state", states()));
        choice("since", "membership.members.since", Option.of(words(), "membership.members.since", Since.values()));
        choice(
                "conduct",
                "membership.members.conduct",
                Option.of(words(), "membership.conduct", ConductState.values()));
        source(query -> members.list(actor(), territory(query), asked(query), query.page()));
        column("membership.members.name", this::name);
        column("membership.desk.school", this::school);
        column("membership.desk.role", member -> new Span(words().of("membership.role", member.role())));
        column("membership.desk.state", this::state);
        column("membership.members.validated", this::validated);
        empty("users", "membership.members.none", "membership.members.none-hint");
        actions(Download.csv(screen, "membership.members.csv", () -> "members-" + territory(query()), () -> {
            Query now = query();
            String territory = territory(now);
            NationalMemberQuery asked = asked(now);
            var language = words().locale();
            return (actor, to) -> members.export(actor, territory, asked, language, to);
        }));
    }

    private static AffiliationState[] states() {
        return Arrays.stream(AffiliationState.values())
                .filter(state -> state != AffiliationState.UNCONFIRMED && state != AffiliationState.ANONYMISED)
                .toArray(AffiliationState[]::new);
    }

    private String territory(Query query) {
        return Desks.chosen(actor(), query.filter("territory"));
    }

    private NationalMemberQuery asked(Query query) {
        Since since = query.filter("since", Since.class);
        Instant from = since == null ? null : clock.instant().minus(Duration.ofDays(since.days));
        return new NationalMemberQuery(
                query.words().isEmpty() ? null : query.words(),
                query.filter("state", AffiliationState.class),
                null,
                from,
                query.filter("conduct", ConductState.class));
    }

    private Row name(NationalMember member) {
        return new Row(new Link("desk/members/" + member.request(), words().person(member.name())));
    }

    private Span school(NationalMember member) {
        String place = member.school().place();
        return new Span(member.school().name() + (place == null ? "" : ", " + place));
    }

    private Row state(NationalMember member) {
        Row row = new Row(new Badge(words().of("membership.state", member.state()), Tones.of(member.state())));
        if (member.conduct() != ConductState.GOOD) {
            row.add(new Badge(words().of("membership.conduct", member.conduct()), Tones.of(member.conduct())));
        }
        return row;
    }

    private Span validated(NationalMember member) {
        return new Span(member.validated() == null ? "–" : words().date(member.validated()));
    }
}
