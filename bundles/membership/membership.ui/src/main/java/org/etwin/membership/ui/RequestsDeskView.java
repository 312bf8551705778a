package org.etwin.membership.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.etwin.countries.Territories;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.RejectReason;
import org.etwin.membership.Validating;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.ui.Decision;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
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
    @Activate
    public RequestsDeskView(
            @Reference Screen screen,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Territories territories) {
        super(screen, "membership.desk.title");
        List<Option> mine = territories(actor()).stream()
                .map(code -> new Option(code, territories.name(code, words().locale())))
                .toList();
        states(Option.of(words(), "membership.filter", QueueFilter.values()));
        if (mine.size() > 1) {
            choice("territory", "membership.desk.territory", mine);
        }
        source(query -> validating.queue(
                actor(),
                Objects.requireNonNullElseGet(
                        query.filter("territory"),
                        () -> mine.isEmpty() ? "" : mine.get(0).value()),
                Objects.requireNonNullElse(query.filter("state", QueueFilter.class), QueueFilter.WAITING),
                query.page()));
        item(seen -> new QueueItem(
                seen.value().id(),
                seen.value().name(),
                seen.value().school().card().name() + place(seen.value()),
                seen.value().asked()));
        RequestFacts facts = new RequestFacts(screen, joining, validating);
        detail(facts::of);
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.approve", 'A', Tone.OK)
                .when(seen -> seen.may(JoinRequestAction.APPROVE))
                .several()
                .doing(
                        "membership.desk.approved",
                        (seen, reason) ->
                                validating.approve(actor(), seen.value().id(), seen.version()))
                .undo(seen -> validating.takeBack(actor(), seen.value().id())));
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.ask-evidence", 'E', Tone.PRIMARY)
                .when(seen -> seen.may(JoinRequestAction.ASK_EVIDENCE))
                .because(List.of(new Option("EVIDENCE", text("membership.desk.evidence.usual"))))
                .doing(
                        "membership.desk.evidence-asked",
                        (seen, reason) -> validating.askEvidence(
                                actor(),
                                seen.value().id(),
                                seen.version(),
                                reason.words().isBlank() ? text("membership.desk.evidence.usual") : reason.words()))
                .undo(seen -> validating.takeBack(actor(), seen.value().id())));
        decision(Decision.<Seen<JoinRequest>>of("membership.desk.reject", 'R', Tone.NEUTRAL)
                .when(seen -> seen.may(JoinRequestAction.REJECT))
                .because(Option.of(words(), "membership.reason", RejectReason.values()))
                .doing(
                        "membership.desk.rejected",
                        (seen, reason) -> validating.reject(
                                actor(),
                                seen.value().id(),
                                seen.version(),
                                reason.code() == null ? null : RejectReason.valueOf(reason.code()),
                                reason.words()))
                .undo(seen -> validating.takeBack(actor(), seen.value().id())));
        screen.live().on(this, "membership.asked", this::refresh);
    }

    /** The territories for whose NSO that actor works, in their order. */
    static List<String> territories(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static String place(JoinRequest request) {
        String place = request.school().details().place();
        return place == null ? "" : ", " + place;
    }
}
