package org.etwin.identity.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody came in; every method needs a running transaction. */
@Component(service = Arriving.class)
public final class Arriving {
    private final AccountRepository accounts;
    private final Lifecycles lifecycles;
    private final Mails mails;
    private final Clock clock;

    @Activate
    public Arriving(
            @Reference AccountRepository accounts,
            @Reference Lifecycles lifecycles,
            @Reference Mails mails,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whoever takes part in the life of accounts is told at most once a day. */
    void signedIn(Id account) {
        Instant now = clock.instant();
        accounts.find(account).ifPresent(found -> {
            if (!found.wasHereOnTheDayOf(now)) {
                accounts.signedIn(account, now);
                lifecycles.tell(each -> each.signedIn(account));
            }
        });
    }

    /** Tells the address of a merged account by mail, and only so, which address to use. */
    void tellWhereToGo(StoredAccount gone) {
        gone.mergedInto()
                .flatMap(accounts::find)
                .filter(kept -> kept.email() != null)
                .ifPresent(kept -> mails.send(new Mail(
                        gone.email(), kept.language(), "identity.mail.merged", List.of(kept.email()), "/sign-in")));
    }
}
