package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.util.List;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.LateMails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link LateMails} in the database. */
@Component
public final class QueuedLateMails implements LateMails {
    private final Transactions transactions;
    private final MailRepository mails;
    private final AddressRepository addresses;
    private final Postman postman;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public QueuedLateMails(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference AddressRepository addresses,
            @Reference Postman postman,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.addresses = addresses;
        this.postman = postman;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void post(List<LateMail> late) {
        if (late.isEmpty()) {
            return;
        }
        transactions.in(() -> {
            late.forEach(mail -> mails.add(StoredMail.late(ids.next(), mail, clock.instant())));
            transactions.afterCommit(postman::wake);
        });
    }

    @Override
    public void forget(Id account, String address) {
        transactions.in(() -> {
            mails.forget(account, address);
            if (address != null) {
                addresses.forget(address);
            }
        });
    }

    @Override
    public void move(Id gone, Id kept) {
        transactions.in(() -> mails.move(gone, kept));
    }

    @Override
    public void works(Id account, String address) {
        transactions.in(() -> {
            addresses.forget(address);
            if (mails.parkedAgain(account, address, clock.instant()) > 0) {
                transactions.afterCommit(postman::wake);
            }
        });
    }
}
