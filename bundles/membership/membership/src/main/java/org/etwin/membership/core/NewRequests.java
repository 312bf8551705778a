package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.AskedFields;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.School;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks what somebody sends to join, and stores it as a request. */
@Component(service = NewRequests.class)
public final class NewRequests {
    private final Requests requests;
    private final Accounts accounts;
    private final Entering entering;
    private final NationalChecks national;
    private final Standings standings;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    @Activate
    public NewRequests(
            @Reference Requests requests,
            @Reference Accounts accounts,
            @Reference Territories territories,
            @Reference NationalChecks national,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.requests = requests;
        this.accounts = accounts;
        this.entering = new Entering(requests.history(), territories, outbox, clock);
        this.national = national;
        this.standings = standings;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** A form in which nothing is wrong, with what plug-ins ask and wait for. */
    record Checked(
            Actor.Person person,
            School school,
            JoinRequestForm form,
            String evidenceText,
            List<AskedFields> asked,
            List<String> waits) {}

    /** Outside of transactions, because plug-ins are asked. */
    Checked check(Actor.Person person, JoinRequestForm form, Locale language) {
        if (form == null) {
            throw new Rejected(Rejection.invalid("school", "membership.rejected.school-missing"));
        }
        School school = complete(person, form);
        String territory = school.territory();
        List<Rejection> wrong = new ArrayList<>(ProfileRules.check(form.profile()));
        if (form.evidence().size() > Evidence.MOST) {
            wrong.add(Rejection.invalid("evidence", "membership.rejected.too-many-files", Evidence.MOST));
        }
        wrong.addAll(national.fields(territory, form.extra(), language));
        JoinRequestDraft draft = new JoinRequestDraft(person.id(), school, form.role(), form.profile(), form.extra());
        NationalChecks.Outcome outcome = national.rules(draft, language);
        wrong.addAll(outcome.refusals());
        Rejected.ifAny(wrong);
        return new Checked(
                person,
                school,
                form,
                Notes.checked("evidenceText", form.evidenceText()),
                national.asked(territory, language),
                outcome.waits());
    }

    /** Within a transaction. @param counting what makes the person an eTwinner now */
    Id store(Checked checked, List<StoredAffiliation> counting) {
        Actor.Person person = checked.person();
        School school = checked.school();
        StoredAffiliation request =
                requests.affiliations().of(person.id(), school.id()).orElse(null);
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
        request.ask(
                checked.form().role(),
                account.email(),
                requests.domain(account.email()),
                json.write(known.with(checked.form().extra(), checked.asked())),
                checked.waits());
        if (before == null) {
            requests.affiliations().add(request);
        }
        requests.show(
                person,
                request,
                checked.evidenceText(),
                checked.form().evidence().stream().distinct().toList());
        Instant rights =
                before == AffiliationState.REJECTED ? null : requests.rightsAtNewSchool(counting, school.territory());
        if (account.confirmed()) {
            entering.enter(person, request, before, rights, null);
        } else {
            request.enter(AffiliationState.UNCONFIRMED, clock.instant(), null);
            requests.history().step(person, request, before, null);
        }
        StoredProfile profile = introduce(person, checked.form());
        requests.index(request, school, profile);
        if (rights != null) {
            standings.changed(profile);
        }
        return request.id();
    }

    private StoredProfile introduce(Actor.Person person, JoinRequestForm form) {
        StoredProfile profile = requests.profiles().find(person.id()).orElse(null);
        if (profile == null) {
            profile = new StoredProfile(person.id(), person.name());
            requests.profiles().add(profile);
        }
        profile.call(person.name());
        profile.tell(form.profile());
        standings.index(profile);
        return profile;
    }

    private School complete(Actor.Person person, JoinRequestForm form) {
        List<Rejection> missing = new ArrayList<>();
        School school = form.school() == null
                ? null
                : requests.schools(person, List.of(form.school())).values().stream()
                        .findFirst()
                        .orElse(null);
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
        int most = requests.limits().requestsOpen();
        long open = requests.affiliations().of(person.id()).stream()
                .filter(each -> !each.counting() && each.state() != AffiliationState.LEFT)
                .count();
        if (open >= most) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "membership.rejected.too-many", most));
        }
    }

    /** Each request is a mail to the whole desk, also of whoever asks and leaves again and again. */
    private void refuseTooOften(Actor.Person person) {
        int most = requests.limits().requestsADay();
        if (requests.affiliations().askedSince(person.id(), clock.instant().minus(Duration.ofDays(1))) >= most) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "membership.rejected.too-often", most));
        }
    }

    static Rejected askedBefore() {
        return new Rejected(Rejection.conflict("membership.rejected.asked-before"));
    }
}
