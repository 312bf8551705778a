package org.etwin.notifications.core;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.notifications.LateMails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of notifications, choices and waiting mails when accounts change. */
@Component
public final class EndedAccounts implements AccountLifecycle {
    private static final Actor SYSTEM = new Actor.System("notifications");

    private final Transactions transactions;
    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final DigestRepository digests;
    private final Digests due;
    private final LateMails mails;
    private final Accounts accounts;

    @Activate
    public EndedAccounts(
            @Reference Transactions transactions,
            @Reference NotificationRepository notifications,
            @Reference ChoiceRepository choices,
            @Reference DigestRepository digests,
            @Reference Digests due,
            @Reference LateMails mails,
            @Reference Accounts accounts) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.choices = choices;
        this.digests = digests;
        this.due = due;
        this.mails = mails;
        this.accounts = accounts;
    }

    @Override
    public void confirmed(Id account) {
        addressChanged(account);
    }

    /** What came back from the address before is tried again. */
    @Override
    public void addressChanged(Id account) {
        address(account).ifPresent(address -> mails.works(account, address));
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        String address = address(account).orElse(null);
        transactions.in(() -> {
            notifications.forget(account);
            choices.of(account).forEach(choices::remove);
            choices.person(account).ifPresent(choices::remove);
            digests.of(account).forEach(digests::remove);
            mails.forget(account, address);
        });
    }

    /** What {@code kept} chose wins. */
    @Override
    public void merged(Id gone, Id kept) {
        transactions.in(() -> {
            notifications.move(gone, kept);
            mails.move(gone, kept);
            Set<String> chosen =
                    choices.of(kept).stream().map(EndedAccounts::what).collect(Collectors.toSet());
            for (StoredChoice choice : choices.of(gone)) {
                if (chosen.contains(what(choice))) {
                    choices.remove(choice);
                } else {
                    choice.belongsTo(kept);
                }
            }
            choices.person(gone).ifPresent(choices::remove);
            for (StoredDigest digest : digests.of(gone)) {
                digests.remove(digest);
                due.expect(Set.of(kept), digest.cadence());
            }
        });
    }

    private static String what(StoredChoice choice) {
        return choice.kind() + " " + choice.channel();
    }

    private Optional<String> address(Id account) {
        return accounts.find(SYSTEM, account).map(Account::email).filter(email -> !email.isBlank());
    }
}
