package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.AskedFields;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.MembershipAsked;
import org.etwin.membership.MembershipLeft;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.School;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking to join, from the side of the person. */
@Component
public final class JoiningService implements Joining {
    private static final int MOST_OPEN = 5;
    private static final int MOST_A_DAY = 10;

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final RequestViews views;
    private final History history;
    private final Schools schools;
    private final Accounts accounts;
    private final NationalChecks national;
    private final Standings standings;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    @Activate
    public JoiningService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Accounts accounts,
            @Reference Territories territories,
            @Reference NationalChecks national,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.views = new RequestViews(profiles, schools, territories, json, clock);
        this.history = new History(affiliations, ids, clock);
        this.schools = schools;
        this.accounts = accounts;
        this.national = national;
        this.standings = standings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public List<AskedFields> asked(String territory, Locale language) {
        return national.asked(territory, language);
    }

    @Override
    public Id ask(Actor actor, JoinRequestForm form, Locale language) {
        Actor.Person person = person(actor);
        School school = complete(person, form);
        String territory = school.territory();
        List<Rejection> wrong = new ArrayList<>(ProfileRules.check(form.profile()));
        wrong.addAll(national.fields(territory, form.extra(), language));
        JoinRequestDraft draft = new JoinRequestDraft(person.id(), school, form.role(), form.profile(), form.extra());
        NationalChecks.Outcome outcome = national.rules(draft, language);
        wrong.addAll(outcome.refusals());
        Rejected.ifAny(wrong);
        List<AskedFields> asked = national.asked(territory, language);
        try {
            return transactions.in(() -> store(person, school, form, asked, outcome.waits()));
        } catch (RuntimeException failed) {
            throw Duplicates.causedBy(failed) ? askedBefore() : failed;
        }
    }

    private Id store(
            Actor.Person person, School school, JoinRequestForm form, List<AskedFields> asked, List<String> waits) {
        StoredAffiliation request = affiliations.of(person.id(), school.id()).orElse(null);
        AffiliationState before = request == null ? null : request.state();
        if (request == null) {
            refuseTooMany(person);
            request = new StoredAffiliation(ids.next(), person.id(), school.id(), school.territory());
        } else if (!RequestPolicy.allowed(person, request, clock.instant()).contains(JoinRequestAction.ASK_AGAIN)) {
            throw askedBefore();
        }
        refuseTooOften(person);
        Account account = accounts.find(person, person.id()).orElseThrow(Rejected::notFound);
        Extras known = before == null ? Extras.NONE : json.read(request.extra(), Extras.class);
        request.ask(form.role(), account.email(), json.write(known.with(form.extra(), asked)), waits);
        request.enter(account.confirmed() ? AffiliationState.PENDING : AffiliationState.UNCONFIRMED, clock.instant());
        if (before == null) {
            affiliations.add(request);
        }
        history.step(person, request, before, null, null);
        introduce(person, form);
        if (account.confirmed()) {
            outbox.publish(new MembershipAsked(request.id(), person.id(), school.id(), school.territory()));
        }
        return request.id();
    }

    private void introduce(Actor.Person person, JoinRequestForm form) {
        StoredProfile profile = profiles.find(person.id()).orElse(null);
        if (profile == null) {
            profile = new StoredProfile(person.id(), person.name());
            profiles.add(profile);
        }
        profile.call(person.name());
        profile.tell(form.profile());
        standings.index(profile);
    }

    @Override
    public List<Seen<JoinRequest>> mine(Actor actor) {
        Actor.Person person = person(actor);
        return transactions.reading(() -> views.of(actor, affiliations.of(person.id())));
    }

    @Override
    public void giveEvidence(Actor actor, Id id, long version, String answer) {
        String note = Notes.needed("answer", answer);
        transactions.in(() -> {
            StoredAffiliation request = own(actor, id, version, JoinRequestAction.GIVE_EVIDENCE);
            AffiliationState before = request.state();
            request.enter(AffiliationState.PENDING, clock.instant());
            history.step(actor, request, before, null, note);
            outbox.publish(new MembershipAsked(request.id(), request.account(), request.school(), request.territory()));
        });
    }

    @Override
    public void leave(Actor actor, Id id, long version) {
        transactions.in(() -> {
            StoredAffiliation request = own(actor, id, version, JoinRequestAction.LEAVE);
            AffiliationState before = request.state();
            request.decide(AffiliationState.LEFT, clock.instant());
            history.step(actor, request, before, null, null);
            profiles.find(request.account()).ifPresent(standings::changed);
            outbox.publish(new MembershipLeft(request.id(), request.account(), request.school(), request.territory()));
        });
    }

    private School complete(Actor.Person person, JoinRequestForm form) {
        List<Rejection> missing = new ArrayList<>();
        School school = form.school() == null
                ? null
                : schools.find(person, List.of(form.school())).get(form.school());
        if (school == null) {
            missing.add(Rejection.invalid("school", "membership.rejected.school-missing"));
        }
        if (form.role() == null) {
            missing.add(Rejection.invalid("role", "membership.rejected.role-missing"));
        }
        Rejected.ifAny(missing);
        return school;
    }

    private void refuseTooMany(Actor.Person person) {
        long open = affiliations.of(person.id()).stream()
                .filter(each -> !each.state().counts() && each.state() != AffiliationState.LEFT)
                .count();
        if (open >= MOST_OPEN) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "membership.rejected.too-many", MOST_OPEN));
        }
    }

    /** Each request is a mail to the whole desk, also of whoever asks and leaves again and again. */
    private void refuseTooOften(Actor.Person person) {
        if (affiliations.askedSince(person.id(), clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "membership.rejected.too-often", MOST_A_DAY));
        }
    }

    private StoredAffiliation own(Actor actor, Id id, long version, JoinRequestAction action) {
        StoredAffiliation request =
                affiliations.find(id).filter(found -> actor.is(found.account())).orElseThrow(Rejected::notFound);
        history.check(actor, request, version, action);
        return request;
    }

    private static Actor.Person person(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person;
        }
        throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
    }

    private static Rejected askedBefore() {
        return new Rejected(Rejection.conflict("membership.rejected.asked-before"));
    }
}
