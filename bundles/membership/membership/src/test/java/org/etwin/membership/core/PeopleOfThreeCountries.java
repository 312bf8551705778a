package org.etwin.membership.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.identity.Account;
import org.etwin.identity.AccountsInMemory;
import org.etwin.identity.Actors;
import org.etwin.identity.Roles;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Faults;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;

/** What membership asks of others, without a database. */
final class PeopleOfThreeCountries implements Actors, Audit, Territories, Rules, Roles, Mails, Faults {
    final AccountsInMemory accounts = new AccountsInMemory();
    final Map<String, TerritorySettings> settings = new HashMap<>();
    final List<Id> changed = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    final List<Mail> mails = new ArrayList<>();
    private final Map<Id, Actor.Person> actors = new HashMap<>();

    void add(Actor.Person person, boolean confirmed, Instant created) {
        actors.put(person.id(), person);
        accounts.add(new Account(
                person.id(),
                person.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@school.example",
                person.name(),
                "",
                Locale.ENGLISH,
                confirmed,
                false,
                created,
                person.grants()));
    }

    @Override
    public Actor actor(Id account) {
        return actors.containsKey(account) ? actors.get(account) : Actor.VISITOR;
    }

    @Override
    public void changed(Id account) {
        changed.add(account);
    }

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        audited.add(what + " " + territory);
    }

    @Override
    public List<Territory> all() {
        return List.of("DE", "FI", "SI").stream()
                .map(code -> new Territory(code, code, List.of("en")))
                .toList();
    }

    @Override
    public Optional<Territory> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public String name(String code, Locale language) {
        return code;
    }

    @Override
    public TerritorySettings settings(String code) {
        return settings.getOrDefault(code, TerritorySettings.DEFAULT);
    }

    @Override
    public <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question) {
        return rules.stream().map(question).toList();
    }

    @Override
    public Page<Audit.Entry> entries(Actor actor, String territory, PageRequest page) {
        return Page.empty();
    }

    @Override
    public void mustLookAfter(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Rejected.forbidden();
        }
    }

    @Override
    public void grant(Actor actor, Id account, Grant grant) {
        regrant(account, grants -> grants.add(grant));
    }

    @Override
    public void revoke(Actor actor, Id account, Grant grant) {
        regrant(account, grants -> grants.remove(grant));
    }

    private void regrant(Id account, Consumer<Set<Grant>> how) {
        actors.computeIfPresent(account, (id, person) -> {
            Set<Grant> grants = new HashSet<>(person.grants());
            how.accept(grants);
            return new Actor.Person(id, person.name(), grants, person.standing());
        });
    }

    @Override
    public Page<Account> holders(Actor actor, PageRequest page) {
        List<Account> holders = actors.values().stream()
                .filter(person -> !person.grants().isEmpty())
                .flatMap(person -> accounts.find(actor, person.id()).stream())
                .toList();
        return new Page<>(holders, null, Count.of(holders.size()));
    }

    @Override
    public Set<Id> nsoStaff(String territory) {
        return actors.values().stream()
                .filter(person -> person.isNsoOf(territory))
                .map(Actor.Person::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void send(Mail mail) {
        mails.add(mail);
    }

    @Override
    public Page<KeptMail> kept(Actor actor, PageRequest page) {
        return Page.empty();
    }

    @Override
    public boolean mailboxIsOpen() {
        return false;
    }

    @Override
    public void record(Class<?> part, Throwable thrown) {
        throw new AssertionError(thrown);
    }

    @Override
    public List<Fault> recent() {
        return List.of();
    }
}
