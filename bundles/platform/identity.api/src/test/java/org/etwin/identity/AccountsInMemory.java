package org.etwin.identity;

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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;

/**
 * Accounts without a database, for tests of what stands on them. A link's token is the account's id, every code is
 * {@value #CODE}, and nothing is throttled.
 */
public final class AccountsInMemory implements Accounts, AccountEndings {
    public static final String CODE = "123456";

    private final Map<Id, Account> accounts = new TreeMap<>();
    private final Map<Id, String> passwords = new HashMap<>();
    private final Map<Id, Instant> signedIn = new HashMap<>();
    private final Set<Id> gone = new HashSet<>();
    private final List<AccountLifecycle> lifecycles = new ArrayList<>();
    private long last = 7000;

    /** A confirmed adult who reads English. */
    public Id person(String email, String givenName, String familyName) {
        Id id = new Id(++last);
        add(new Account(id, email, givenName, familyName, Locale.ENGLISH, true, false, Instant.EPOCH, Set.of()));
        return id;
    }

    public void add(Account account) {
        accounts.put(account.id(), account);
    }

    public void signedIn(Id account, Instant when) {
        signedIn.put(account, when);
        lifecycles.forEach(each -> each.signedIn(account));
    }

    public AccountsInMemory with(AccountLifecycle lifecycle) {
        lifecycles.add(lifecycle);
        return this;
    }

    @Override
    public Id register(Actor actor, Registration registration, String remoteAddress) {
        return registered(registration, false);
    }

    @Override
    public Id admit(Actor actor, Registration registration) {
        mustLookAfter(actor);
        if (findByEmail(actor, registration.email()).filter(Account::confirmed).isPresent()) {
            throw new Rejected(Rejection.invalid("email", "identity.rejected.email-taken"));
        }
        return registered(registration, true);
    }

    @Override
    public Id confirm(Actor actor, String token, String password) {
        Id id = Id.parse(token);
        change(id, AccountsInMemory::confirmed);
        if (!actor.is(id)) {
            passwords.put(id, password);
        }
        return id;
    }

    @Override
    public void confirmByCode(Actor actor, String code) {
        if (!CODE.equals(code)) {
            throw new Rejected(Rejection.invalid("code", "identity.rejected.code-wrong"));
        }
        change(own(actor), AccountsInMemory::confirmed);
    }

    @Override
    public void sendConfirmationAgain(Actor actor) {
        existing(own(actor));
    }

    @Override
    public Optional<Account> find(Actor actor, Id account) {
        return Optional.ofNullable(accounts.get(account)).filter(found -> actor.is(account) || looksAfter(actor));
    }

    @Override
    public Optional<Account> findByEmail(Actor actor, String email) {
        return accounts.values().stream()
                .filter(account -> looksAfter(actor) && email.equalsIgnoreCase(account.email()))
                .findFirst();
    }

    @Override
    public Map<Id, AccountCard> cards(Collection<Id> wanted) {
        return wanted.stream()
                .distinct()
                .filter(accounts::containsKey)
                .map(accounts::get)
                .map(each -> new AccountCard(each.id(), each.name(), each.pupil(), each.language()))
                .collect(Collectors.toMap(AccountCard::id, Function.identity()));
    }

    @Override
    public void change(Actor actor, String givenName, String familyName, Locale language) {
        change(own(actor), old -> named(old, givenName, familyName, language));
    }

    @Override
    public void changePassword(Actor actor, String current, String next) {
        Id id = own(actor);
        mustFit("current", id, current);
        passwords.put(id, next);
    }

    @Override
    public void deleteOwn(Actor actor, String password) {
        Id id = own(actor);
        mustFit("password", id, password);
        end(id);
    }

    @Override
    public void erase(Actor actor, Id account) {
        mustLookAfter(actor);
        end(account);
    }

    @Override
    public void merge(Actor actor, Id gone, Id kept) {
        Account ending = existing(gone);
        Account staying = existing(kept);
        if (gone.equals(kept)
                || ending.pupil()
                || staying.pupil()
                || !staying.confirmed()
                || !ending.grants().isEmpty()) {
            throw new Rejected(Rejection.conflict("identity.rejected.merge"));
        }
        lifecycles.forEach(each -> each.merged(gone, kept));
        forget(ending);
    }

    @Override
    public Page<Id> quietSince(Actor actor, Instant before, PageRequest page) {
        List<Id> quiet = accounts.values().stream()
                .filter(account -> account.confirmed() && !account.pupil())
                .filter(account ->
                        signedIn.getOrDefault(account.id(), account.created()).isBefore(before))
                .map(Account::id)
                .filter(id -> page.after() == null || id.compareTo(Id.parse(page.after())) > 0)
                .toList();
        List<Id> shown = quiet.subList(0, Math.min(page.size(), quiet.size()));
        boolean more = quiet.size() > shown.size();
        return new Page<>(shown, more ? shown.get(shown.size() - 1).toString() : null, new Count(shown.size(), more));
    }

    private Id registered(Registration wanted, boolean confirmed) {
        Id id = new Id(++last);
        passwords.put(id, wanted.password());
        add(new Account(
                id,
                wanted.email(),
                wanted.givenName(),
                wanted.familyName(),
                wanted.language(),
                confirmed,
                false,
                Instant.EPOCH,
                Set.of()));
        return id;
    }

    private void end(Id id) {
        Account ending = existing(id);
        Grant admin = new Grant(Role.ADMIN, null);
        boolean last = ending.grants().contains(admin)
                && accounts.values().stream()
                                .filter(each -> each.grants().contains(admin))
                                .count()
                        < 2;
        if (last) {
            throw new Rejected(Rejection.conflict("identity.rejected.last-admin"));
        }
        lifecycles.forEach(each -> each.erased(id));
        forget(ending);
    }

    private void forget(Account ending) {
        gone.add(ending.id());
        passwords.remove(ending.id());
        add(new Account(ending.id(), null, "", null, ending.language(), false, false, ending.created(), Set.of()));
    }

    private void mustFit(String field, Id id, String password) {
        if (password == null || !password.equals(passwords.get(id))) {
            throw new Rejected(Rejection.invalid(field, "identity.rejected.password-wrong"));
        }
    }

    private void change(Id id, UnaryOperator<Account> how) {
        add(how.apply(existing(id)));
    }

    private Account existing(Id id) {
        return Optional.ofNullable(accounts.get(id))
                .filter(found -> !gone.contains(id))
                .orElseThrow(Rejected::notFound);
    }

    private static Id own(Actor actor) {
        return actor.account().orElseThrow(Rejected::unauthenticated);
    }

    private static boolean looksAfter(Actor actor) {
        return actor.has(Role.ADMIN) || actor instanceof Actor.System;
    }

    private static void mustLookAfter(Actor actor) {
        if (!looksAfter(actor)) {
            throw Rejected.forbidden();
        }
    }

    private static Account confirmed(Account old) {
        return new Account(
                old.id(),
                old.email(),
                old.givenName(),
                old.familyName(),
                old.language(),
                true,
                old.pupil(),
                old.created(),
                old.grants());
    }

    private static Account named(Account old, String givenName, String familyName, Locale language) {
        return new Account(
                old.id(),
                old.email(),
                givenName,
                familyName,
                language,
                old.confirmed(),
                old.pupil(),
                old.created(),
                old.grants());
    }
}
