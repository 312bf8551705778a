package org.etwin.membership.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Registration;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;

/** What membership asks of others, without a database. */
final class PeopleOfThreeCountries implements Accounts, Actors, Audit, Territories, Rules {
    final Map<Id, Account> accounts = new LinkedHashMap<>();
    final List<Id> changed = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    private final Map<Id, Actor> actors = new HashMap<>();

    void add(Actor.Person person, boolean confirmed) {
        actors.put(person.id(), person);
        accounts.put(
                person.id(),
                new Account(
                        person.id(),
                        person.name().toLowerCase(Locale.ROOT) + "@school.example",
                        person.name(),
                        "",
                        Locale.ENGLISH,
                        confirmed,
                        false,
                        Instant.EPOCH,
                        person.grants()));
    }

    @Override
    public Optional<Account> find(Actor actor, Id account) {
        return Optional.ofNullable(accounts.get(account)).filter(found -> actor.is(account));
    }

    @Override
    public Map<Id, AccountCard> cards(Collection<Id> wanted) {
        Map<Id, AccountCard> cards = new LinkedHashMap<>();
        wanted.stream().filter(accounts::containsKey).forEach(id -> {
            Account account = accounts.get(id);
            cards.put(id, new AccountCard(id, account.name(), account.pupil(), account.language()));
        });
        return cards;
    }

    @Override
    public Actor actor(Id account) {
        return actors.getOrDefault(account, Actor.VISITOR);
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
        return TerritorySettings.DEFAULT;
    }

    @Override
    public <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question) {
        return rules.stream().map(question).toList();
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        return Page.empty();
    }

    @Override
    public Id register(Actor actor, Registration registration, String remoteAddress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Id admit(Actor actor, Registration registration) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Id confirm(String token) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void confirmByCode(Actor actor, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sendConfirmationAgain(Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> findByEmail(Actor actor, String email) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(Actor actor, String givenName, String familyName, Locale language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassword(Actor actor, String current, String next) {
        throw new UnsupportedOperationException();
    }
}
