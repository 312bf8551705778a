package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.membership.Affiliation;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Members;
import org.etwin.membership.SchoolRole;
import org.etwin.network.Contacts;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Standing;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;

/** The people, schools and contacts around projects, in memory. */
final class Neighbourhood {
    private final Ids ids;
    private final Map<Id, AccountCard> accounts = new HashMap<>();
    private final Map<Id, SchoolCard> schools = new HashMap<>();
    private final Map<Id, List<Affiliation>> affiliations = new HashMap<>();
    private final Set<Id> unavailable = new HashSet<>();
    private final Set<Set<Id>> contacts = new HashSet<>();
    private final List<String> audited = new ArrayList<>();

    Neighbourhood(Ids ids) {
        this.ids = ids;
    }

    Actor.Person teacher(String name, String territory) {
        Id id = person(name);
        school(id, territory);
        return new Actor.Person(id, name, Set.of(), new Standing(true, Set.of(territory), false));
    }

    Actor.Person colleague(String name, Actor.Person of) {
        Id id = person(name);
        joins(id, schoolOf(of.id()));
        return new Actor.Person(id, name, Set.of(), of.standing());
    }

    void leavesSchools(Id person) {
        affiliations.put(person, List.of());
    }

    Actor.Person nso(String territory) {
        String name = "NSO " + territory;
        Id id = accounts.values().stream()
                .filter(card -> card.name().equals(name))
                .map(AccountCard::id)
                .findFirst()
                .orElseGet(() -> person(name));
        return new Actor.Person(id, name, Set.of(Grant.nso(territory)), Standing.NONE);
    }

    Id school(Id person, String territory) {
        SchoolCard card = new SchoolCard(ids.next(), "School " + schools.size(), "Town", territory);
        schools.put(card.id(), card);
        joins(person, card.id());
        return card.id();
    }

    void joins(Id person, Id school) {
        affiliations
                .computeIfAbsent(person, key -> new ArrayList<>())
                .add(new Affiliation(
                        ids.next(), person, schools.get(school), SchoolRole.TEACHER, AffiliationState.VALIDATED));
    }

    Id schoolOf(Id person) {
        return affiliations.get(person).get(0).school().id();
    }

    void becomesUnavailable(Id person) {
        unavailable.add(person);
    }

    void know(Id one, Id other) {
        contacts.add(Set.of(one, other));
    }

    List<String> audited() {
        return List.copyOf(audited);
    }

    Members members() {
        return Only.of(
                Members.class,
                Map.of(
                        "affiliations", args -> List.copyOf(affiliations.getOrDefault((Id) args[0], List.of())),
                        "isAvailableEtwinner",
                                args -> affiliations.containsKey((Id) args[0]) && !unavailable.contains((Id) args[0])));
    }

    Accounts accounts() {
        return Only.of(Accounts.class, Map.of("cards", args -> among(accounts, (Collection<?>) args[0])));
    }

    Schools schools() {
        return Only.of(Schools.class, Map.of("cards", args -> among(schools, (Collection<?>) args[0])));
    }

    Contacts contacts() {
        return Only.of(
                Contacts.class,
                Map.of(
                        "areContacts",
                        args -> !args[0].equals(args[1]) && contacts.contains(Set.of((Id) args[0], (Id) args[1]))));
    }

    Territories territories() {
        return Only.of(
                Territories.class,
                Map.of(
                        "find",
                        args -> Optional.of(
                                new Territory((String) args[0], ((String) args[0]).split("-")[0], List.of("en")))));
    }

    Audit audit() {
        return Only.of(Audit.class, Map.of("record", args -> audited.add(args[1] + " " + args[2])));
    }

    private Id person(String name) {
        Id id = ids.next();
        accounts.put(id, new AccountCard(id, name, false, Locale.ENGLISH));
        return id;
    }

    private static <C> Map<Id, C> among(Map<Id, C> all, Collection<?> wanted) {
        return all.entrySet().stream()
                .filter(each -> wanted.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
