package org.etwin.membership.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.etwin.countries.Territories;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueHint;
import org.etwin.membership.QueueQuery;
import org.etwin.membership.QueueSummary;
import org.etwin.membership.Reasons;
import org.etwin.membership.Validating;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.Seen;
import org.etwin.ui.Decision;
import org.etwin.ui.Desks;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.QueueItem;
import org.etwin.ui.QueueView;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The national desk's queue of requests to join. */
@Route("desk/requests")
@MenuItem(group = MenuGroups.DESK, key = "membership.desk.title", order = 10, needs = Needs.NSO, icon = "user-check")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class RequestsDeskView extends QueueView<Seen<JoinRequest>> {
    private final transient Validating validating;
    private final transient Reasons reasons;
    private final transient Territories territories;

    /** What else can be asked of a request; texts: {@code membership.desk.only.<NAME>}. */
    private enum Only {
        OVERDUE,
        NEW_SCHOOL,
        WITH_EVIDENCE
    }

    @Activate
    public RequestsDeskView(
            @Reference Screen screen,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Reasons reasons,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "membership.desk.title");
        this.validating = validating;
        this.reasons = reasons;
        this.territories = territories;
        filters();
        source(query -> validating.queue(actor(), territory(query), asked(query), query.page()));
        one(id -> validating.find(actor(), id));
        headline(this::headline);
        item(this::item);
        RequestFacts facts = new RequestFacts(screen, joining, validating, members);
        detail(facts::of);
        decisions();
        screen.live().on(this, "membership.", this::news);
    }

    private void filters() {
        states(Option.of(words(), "membership.filter", QueueFilter.values()));
        search("membership.desk.words");
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            choice(
                    "territory",
                    "membership.desk.territory",
                    mine.stream()
                            .map(code -> new Option(code, territories.name(code, words().locale())))
                            .toList());
        }
        List<Option> regions = mine.stream()
                .flatMap(code -> validating.regions(actor(), code).stream())
                .distinct()
                .map(region -> new Option(region, region))
                .toList();
        if (regions.size() > 1) {
            choice("region", "membership.desk.region", regions);
        }
        choice("hint", "membership.desk.hint", Option.of(words(), "membership.hint", QueueHint.values()));
        chips("only", "membership.desk.only", Option.of(words(), "membership.desk.only", Only.values()));
    }

    private String territory(Query query) {
        return Desks.chosen(actor(), query.filter("territory"));
    }

    private static QueueQuery asked(Query query) {
        Only only = query.filter("only", Only.class);
        return new QueueQuery(
                Objects.requireNonNullElse(query.filter("state", QueueFilter.class), QueueFilter.WAITING),
                query.words().isEmpty() ? null : query.words(),
                query.filter("region"),
                null,
                only == Only.NEW_SCHOOL,
                only == Only.WITH_EVIDENCE,
                only == Only.OVERDUE,
                null,
                query.filter("hint", QueueHint.class));
    }

    /** For example: 38 waiting, oldest 6 days, your target is 5 working days. */
    private String headline(Query query, Page<Seen<JoinRequest>> page) {
        if (query.filter("state", QueueFilter.class) == QueueFilter.DECIDED) {
            return text("membership.desk.decided", words().number(page.total()));
        }
        QueueSummary summary = validating.summary(actor(), territory(query));
        Count waiting = summary.waiting();
        return waiting.value() == 0
                ? text("membership.desk.none-waits", summary.targetDays())
                : text("membership.desk.summary", words().number(waiting), summary.oldestDays(), summary.targetDays());
    }

    private QueueItem item(Seen<JoinRequest> seen) {
        JoinRequest request = seen.value();
        int target = territories.settings(request.school().territory()).reviewDays();
        return new QueueItem(
                request.id(),
                request.account(),
                words().person(request.name()),
                RequestWords.place(words(), request),
                request.asked(),
                new QueueItem.Age(request.workingDays(), target));
    }

    private void decisions() {
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.approve", 'A', Tone.OK)
                .when(seen -> seen.may(JoinRequestAction.APPROVE))
                .several()
                .doing(
                        "membership.desk.approved",
                        (seen, reason) ->
                                validating.approve(actor(), seen.value().id(), seen.version()))
                .undo(this::takeBack));
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.ask-evidence", 'E', Tone.PRIMARY)
                .when(seen -> seen.may(JoinRequestAction.ASK_EVIDENCE))
                .several()
                .asking("membership.desk.evidence.title", text("membership.desk.evidence.usual"))
                .doing(
                        "membership.desk.evidence-asked",
                        (seen, reason) ->
                                validating.askEvidence(actor(), seen.value().id(), seen.version(), reason.words()))
                .undo(this::takeBack));
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.reject", 'R', Tone.NEUTRAL)
                .when(seen -> seen.may(JoinRequestAction.REJECT))
                .several()
                .because(this::reasons)
                .doing(
                        "membership.desk.rejected",
                        (seen, reason) -> validating.rejectFor(
                                actor(), seen.value().id(), seen.version(), reason.code(), reason.words()))
                .undo(this::takeBack));
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.take-back", 'T', Tone.PRIMARY)
                .when(seen -> seen.may(JoinRequestAction.TAKE_BACK))
                .doing("membership.desk.taken-back", (seen, reason) -> takeBack(seen)));
    }

    private void takeBack(Seen<JoinRequest> seen) {
        validating.takeBack(actor(), seen.value().id());
    }

    private List<Option> reasons(Seen<JoinRequest> seen) {
        return reasons.list(actor(), seen.value().school().territory(), words().locale()).stream()
                .map(reason -> new Option(reason.code(), reason.text()))
                .toList();
    }
}
