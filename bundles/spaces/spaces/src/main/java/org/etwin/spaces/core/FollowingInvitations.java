package org.etwin.spaces.core;

import java.util.Locale;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.InvitationMade;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who was invited before having an account finds the invitation as soon as the address is known to be theirs. */
@Component
public final class FollowingInvitations implements AccountLifecycle {
    private static final Actor SYSTEM = new Actor.System("spaces");

    private final Transactions transactions;
    private final InvitationRows rows;
    private final OfferRows offers;
    private final Accounts accounts;
    private final Outbox outbox;

    @Activate
    public FollowingInvitations(
            @Reference Transactions transactions,
            @Reference InvitationRows rows,
            @Reference OfferRows offers,
            @Reference Accounts accounts,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.rows = rows;
        this.offers = offers;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Override
    public void confirmed(Id account) {
        transactions.in(() -> accounts.find(SYSTEM, account).map(Account::email).ifPresent(email -> rows.waitingFor(
                        email.toLowerCase(Locale.ROOT))
                .forEach(row -> {
                    row.belongTo(account);
                    outbox.publish(new InvitationMade(row.space(), row.id(), account, row.inviter(), false));
                })));
    }

    @Override
    public void addressChanged(Id account) {
        confirmed(account);
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        transactions.in(() -> {
            rows.toOrBy(account).forEach(rows::remove);
            offers.of(account).forEach(offers::remove);
        });
    }

    @Override
    public void merged(Id gone, Id kept) {
        transactions.in(() -> {
            rows.toOrBy(gone).forEach(row -> {
                if (gone.equals(row.account())) {
                    row.belongTo(kept);
                }
                if (gone.equals(row.inviter())) {
                    row.madeBy(kept);
                }
            });
            offers.of(gone).forEach(offers::remove);
        });
    }
}
