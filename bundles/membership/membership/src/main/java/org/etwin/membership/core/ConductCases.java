package org.etwin.membership.core;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Roles;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;

/** People whose conduct somebody looks at, as that somebody sees them; within the running transaction. */
final class ConductCases {
    private final AffiliationRepository affiliations;
    private final ConductRepository conduct;
    private final Schools schools;
    private final Accounts accounts;
    private final Actors actors;
    private final Roles roles;

    ConductCases(
            AffiliationRepository affiliations,
            ConductRepository conduct,
            Schools schools,
            Accounts accounts,
            Actors actors,
            Roles roles) {
        this.affiliations = affiliations;
        this.conduct = conduct;
        this.schools = schools;
        this.accounts = accounts;
        this.actors = actors;
        this.roles = roles;
    }

    /** A person, and how the actor stands to her or him. */
    record Case(Id account, List<StoredAffiliation> where, StoredConduct conduct, boolean staff) {}

    Seen<ConductRecord> view(Actor actor, Id account) {
        Case found = seen(actor, account);
        AccountCard card = accounts.cards(List.of(account)).get(account);
        if (card == null || card.pupil()) {
            throw Rejected.notFound();
        }
        return view(actor, found, card.name(), cards(found.where()), true);
    }

    /** Three queries for a whole page. */
    Page<Seen<ConductRecord>> views(Actor actor, Page<StoredConduct> page) {
        List<Id> people = page.items().stream().map(StoredConduct::account).toList();
        Map<Id, List<StoredAffiliation>> where =
                affiliations.of(people).stream().collect(Collectors.groupingBy(StoredAffiliation::account));
        Map<Id, AccountCard> names = people.isEmpty() ? Map.of() : accounts.cards(people);
        Map<Id, SchoolCard> cards =
                cards(where.values().stream().flatMap(List::stream).toList());
        return page.map(each -> {
            List<StoredAffiliation> at = where.getOrDefault(each.account(), List.of());
            boolean staff = ConductPolicy.isStaff(actor, each.account(), at);
            AccountCard name = names.get(each.account());
            return view(
                    actor, new Case(each.account(), at, each, staff), name == null ? "" : name.name(), cards, false);
        });
    }

    Set<ConductAction> allowed(Actor actor, Case found) {
        return ConductPolicy.allowed(
                actor, found.staff(), found.conduct(), hasRole(found.account()), () -> alone(actor, found));
    }

    boolean hasRole(Id account) {
        return actors.actor(account) instanceof Actor.Person person
                && !person.grants().isEmpty();
    }

    boolean alone(Actor actor, Case found) {
        Set<Id> others = new HashSet<>();
        ConductPolicy.territories(found.where()).forEach(code -> others.addAll(roles.nsoStaff(code)));
        actor.account().ifPresent(others::remove);
        others.remove(found.account());
        return others.isEmpty();
    }

    Case seen(Actor actor, Id account) {
        List<StoredAffiliation> where = affiliations.of(account);
        boolean staff = ConductPolicy.isStaff(actor, account, where);
        if (!staff && !(actor instanceof Actor.Person && actor.is(account))) {
            throw Rejected.notFound();
        }
        return new Case(account, where, conduct.find(account).orElse(null), staff);
    }

    private Seen<ConductRecord> view(
            Actor actor, Case found, String name, Map<Id, SchoolCard> cards, boolean withHistory) {
        StoredConduct row = found.conduct();
        return new Seen<>(
                new ConductRecord(
                        found.account(),
                        name,
                        found.where().isEmpty()
                                ? null
                                : cards.get(found.where().get(0).school()),
                        row == null ? ConductState.GOOD : row.state(),
                        row == null ? null : row.until(),
                        row == null ? null : row.since(),
                        !withHistory || row == null
                                ? List.of()
                                : conduct.steps(found.account()).stream()
                                        .map(step -> step.toStep(found.staff()))
                                        .toList()),
                row == null ? 0 : row.version(),
                allowed(actor, found));
    }

    private Map<Id, SchoolCard> cards(List<StoredAffiliation> where) {
        return where.isEmpty()
                ? Map.of()
                : schools.cards(
                        where.stream().map(StoredAffiliation::school).distinct().toList());
    }
}
