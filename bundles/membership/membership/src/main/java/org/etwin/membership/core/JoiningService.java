package org.etwin.membership.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.AskedFields;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.MembershipAsked;
import org.etwin.membership.MembershipLeft;
import org.etwin.membership.SchoolRole;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking to join, from the side of the person. */
@Component
public final class JoiningService implements Joining {
    private final Transactions transactions;
    private final Requests requests;
    private final NationalChecks national;
    private final NewRequests fresh;
    private final Standings standings;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public JoiningService(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference NationalChecks national,
            @Reference NewRequests fresh,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.national = national;
        this.fresh = fresh;
        this.standings = standings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<AskedFields> asked(String territory, Locale language) {
        return national.asked(territory, language);
    }

    @Override
    public Id ask(Actor actor, JoinRequestForm form, Locale language) {
        NewRequests.Checked checked = fresh.check(person(actor), form, language);
        return onlyOnce(() -> {
            Id person = checked.person().id();
            return fresh.store(checked, requests.affiliations().counting(List.of(person)));
        });
    }

    @Override
    public Id changeSchool(Actor actor, Id id, long version, JoinRequestForm form, Locale language) {
        NewRequests.Checked checked = fresh.check(person(actor), form, language);
        return onlyOnce(() -> {
            StoredAffiliation old = own(actor, id, version, JoinRequestAction.CHANGE_SCHOOL);
            if (old.school().equals(checked.school().id())) {
                throw new Rejected(Rejection.invalid("school", "membership.rejected.same-school"));
            }
            List<StoredAffiliation> counting = requests.affiliations().counting(List.of(old.account()));
            Id next = fresh.store(checked, counting);
            end(actor, old);
            return next;
        });
    }

    private Id onlyOnce(java.util.function.Supplier<Id> work) {
        try {
            return transactions.in(work);
        } catch (RuntimeException failed) {
            throw Duplicates.causedBy(failed) ? NewRequests.askedBefore() : failed;
        }
    }

    @Override
    public List<Seen<JoinRequest>> mine(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        return transactions.reading(
                () -> requests.views().of(actor, requests.affiliations().of(person.id())));
    }

    @Override
    public void giveEvidence(Actor actor, Id id, long version, String answer, List<Id> files) {
        List<Id> given = files == null ? List.of() : files.stream().distinct().toList();
        String note = given.isEmpty() ? Notes.needed("answer", answer) : Notes.checked("answer", answer);
        transactions.in(() -> {
            StoredAffiliation request = own(actor, id, version, JoinRequestAction.GIVE_EVIDENCE);
            if (given.size() + requests.filesOf(request) > Evidence.MOST) {
                throw new Rejected(Rejection.invalid("evidence", "membership.rejected.too-many-files", Evidence.MOST));
            }
            AffiliationState before = request.state();
            request.enterAgain(clock.instant());
            requests.show(actor, request, note, given);
            requests.history().step(actor, request, before, note);
            outbox.publish(new MembershipAsked(request.id(), request.account(), request.school(), request.territory()));
        });
    }

    @Override
    public void changeRole(Actor actor, Id id, long version, SchoolRole role) {
        if (role == null) {
            throw new Rejected(Rejection.invalid("role", "membership.rejected.role-missing"));
        }
        transactions.in(
                () -> own(actor, id, version, JoinRequestAction.CHANGE_ROLE).works(role));
    }

    @Override
    public void leave(Actor actor, Id id, long version) {
        transactions.in(() -> end(actor, own(actor, id, version, JoinRequestAction.LEAVE)));
    }

    private void end(Actor actor, StoredAffiliation request) {
        AffiliationState before = request.state();
        request.decide(AffiliationState.LEFT, clock.instant());
        requests.history().step(actor, request, before, null);
        requests.profiles().find(request.account()).ifPresent(standings::changed);
        outbox.publish(new MembershipLeft(request.id(), request.account(), request.school(), request.territory()));
    }

    private StoredAffiliation own(Actor actor, Id id, long version, JoinRequestAction action) {
        person(actor);
        StoredAffiliation request = requests.affiliations()
                .find(id)
                .filter(found -> actor.is(found.account()))
                .orElseThrow(Rejected::notFound);
        requests.history().check(actor, request, version, action);
        return request;
    }

    /** Whoever is suspended writes nothing here. */
    private static Actor.Person person(Actor actor) {
        if (actor instanceof Actor.Person person && !person.isSuspended()) {
            return person;
        }
        throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
    }
}
