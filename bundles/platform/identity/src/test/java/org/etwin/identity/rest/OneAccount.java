package org.etwin.identity.rest;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Registration;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** One account, seen by itself and found by its address. Nothing else is asked of it. */
record OneAccount(Account account) implements Accounts {
    @Override
    public Optional<Account> find(Actor actor, Id id) {
        return Optional.of(account).filter(each -> each.id().equals(id));
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
        return Optional.of(account).filter(each -> each.email().equals(email));
    }

    @Override
    public Map<Id, AccountCard> cards(Collection<Id> accounts) {
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
