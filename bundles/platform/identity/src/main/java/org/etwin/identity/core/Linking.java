package org.etwin.identity.core;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.audit.Audit;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ties whom a provider knows to an account, after both were proved. */
@Component(service = Linking.class)
public final class Linking {
    private final Transactions transactions;
    private final AccountRepository accounts;
    private final LinkRepository links;
    private final NextStep nextStep;
    private final SignInProviders providers;
    private final SignInMails mails;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Linking(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference LinkRepository links,
            @Reference NextStep nextStep,
            @Reference SignInProviders providers,
            @Reference SignInMails mails,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.nextStep = nextStep;
        this.providers = providers;
        this.mails = mails;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the running transaction; who is gone by now waits for nothing. */
    StoredArrival open(Id arrival) {
        return links.arrival(arrival)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(() ->
                        new Rejected(Rejection.of(Rejection.Kind.UNAUTHENTICATED, "identity.rejected.other-late")));
    }

    /** To an account that somebody opens by password or mail; where that is not enough to sign in, it is not here either. */
    Id toProved(Id arrival, Id account) {
        return guarded(() -> transactions.in(() -> {
            StoredArrival waiting = open(arrival);
            if (nextStep.of(account) != Step.NONE) {
                throw new Rejected(Rejection.conflict("identity.rejected.link-second-step"));
            }
            add(account, waiting.provider(), waiting.subjectKey(), waiting.email());
            links.remove(waiting);
            return account;
        }));
    }

    /** To the actor's own account. */
    void toOwn(Id account, String provider, String subjectKey, String shown) {
        guarded(() -> transactions.in(() -> {
            Optional<StoredLink> before = links.of(subjectKey);
            if (before.filter(link -> !link.account().equals(account)).isPresent()) {
                throw taken();
            }
            if (before.isEmpty()) {
                add(account, provider, subjectKey, shown);
            }
            return account;
        }));
    }

    /** In the running transaction, to an account that is made in it: nobody has to be told. */
    void toNew(StoredArrival waiting, Id account) {
        links.add(new StoredLink(
                ids.next(), account, waiting.provider(), waiting.subjectKey(), waiting.email(), clock.instant()));
        links.remove(waiting);
    }

    private void add(Id account, String provider, String subjectKey, String shown) {
        Locale language = accounts.find(account).map(StoredAccount::language).orElse(Locale.ENGLISH);
        links.add(new StoredLink(ids.next(), account, provider, subjectKey, shown, clock.instant()));
        mails.linked(account, providers.label(provider, language));
        audit.record(
                new Actor.System(provider),
                "identity.linked",
                null,
                account,
                Map.of("provider", provider, Audit.ACCOUNT, account.toString()));
    }

    <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? taken() : e;
        }
    }

    private static Rejected taken() {
        return new Rejected(Rejection.conflict("identity.rejected.link-taken"));
    }
}
