package org.etwin.identity.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.etwin.identity.Registration;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Making accounts of people. */
@Component(service = Registering.class)
public final class Registering {
    private final Transactions transactions;
    private final AccountRepository accounts;
    private final TermsRepository acceptances;
    private final Confirming confirming;
    private final Credentials credentials;
    private final Limits limits;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;
    private final RegistrationRules rules = new RegistrationRules();

    @Activate
    public Registering(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference TermsRepository acceptances,
            @Reference Confirming confirming,
            @Reference Credentials credentials,
            @Reference Limits limits,
            @Reference Texts texts,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.acceptances = acceptances;
        this.confirming = confirming;
        this.credentials = credentials;
        this.limits = limits;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The work is the same whether the address is known or not: one hash, one account, one mail. */
    Id register(Registration wanted, String remoteAddress) {
        Rejected.ifAny(rules.check(wanted));
        limits.registration(remoteAddress);
        limits.mail(Emails.key(wanted.email()));
        String hash = credentials.hashes().hash(wanted.password());
        Registration spoken = spoken(wanted);
        return transactions.in(() -> {
            boolean known = accounts.confirmedWith(Emails.key(wanted.email())).isPresent();
            StoredAccount made = StoredAccount.person(
                    ids.next(),
                    spoken,
                    hash,
                    known ? StoredAccount.State.SHADOW : StoredAccount.State.UNCONFIRMED,
                    clock.instant());
            accounts.add(made);
            acceptances.add(made.id(), spoken, clock.instant());
            confirming.ask(made);
            return made.id();
        });
    }

    /**
     * For whom somebody else vouches: without a password of its own if none is given.
     *
     * @param verified whether its address needs no mail
     * @param andThen runs in the same transaction
     */
    Id vouched(Registration wanted, boolean verified, String remoteAddress, Consumer<Id> andThen) {
        boolean open = wanted.password() == null || wanted.password().isEmpty();
        Rejected.ifAny(open ? rules.checkWithoutPassword(wanted) : rules.check(wanted));
        limits.registration(remoteAddress);
        if (!verified) {
            limits.mail(Emails.key(wanted.email()));
        }
        String hash = open ? "" : credentials.hashes().hash(wanted.password());
        Registration spoken = spoken(wanted);
        return transactions.in(() -> {
            boolean known = accounts.confirmedWith(Emails.key(wanted.email())).isPresent();
            if (known && verified) {
                throw new Rejected(Rejection.conflict("identity.rejected.address-has-account"));
            }
            StoredAccount made = StoredAccount.person(
                    ids.next(),
                    spoken,
                    hash,
                    known ? StoredAccount.State.SHADOW : StoredAccount.State.UNCONFIRMED,
                    clock.instant());
            accounts.add(made);
            acceptances.add(made.id(), spoken, clock.instant());
            if (verified) {
                confirming.confirm(made);
            } else {
                confirming.ask(made);
            }
            andThen.accept(made.id());
            return made.id();
        });
    }

    /** A confirmed account; {@code andThen} runs in the same transaction. */
    Id admit(Registration wanted, Consumer<Id> andThen) {
        Rejected.ifAny(rules.check(wanted));
        String hash = credentials.hashes().hash(wanted.password());
        Registration spoken = spoken(wanted);
        try {
            return transactions.in(() -> {
                if (accounts.confirmedWith(Emails.key(wanted.email())).isPresent()) {
                    throw taken();
                }
                StoredAccount made = StoredAccount.person(
                        ids.next(), spoken, hash, StoredAccount.State.UNCONFIRMED, clock.instant());
                accounts.add(made);
                acceptances.add(made.id(), spoken, clock.instant());
                confirming.confirm(made);
                andThen.accept(made.id());
                return made.id();
            });
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? taken() : e;
        }
    }

    private static Rejected taken() {
        return new Rejected(List.of(Rejection.invalid("email", "identity.rejected.email-taken")));
    }

    private Registration spoken(Registration wanted) {
        Locale language = texts.closest(wanted.language());
        return new Registration(
                wanted.email(),
                wanted.password(),
                wanted.givenName(),
                wanted.familyName(),
                language,
                wanted.codeOfConduct(),
                wanted.privacyTerms());
    }
}
