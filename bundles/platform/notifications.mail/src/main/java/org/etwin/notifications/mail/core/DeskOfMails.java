package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link MailDesk} in the database. */
@Component(service = {MailDesk.class, DeskOfMails.class})
public final class DeskOfMails implements MailDesk {
    /** So many are known at once. */
    private static final int MOST_CLOSED = 200;

    private static final int LONGEST_ADDRESS = 254;

    private final Transactions transactions;
    private final MailRepository mails;
    private final AddressRepository addresses;
    private final ReadMails read;
    private final Smtp smtp;
    private final Postman postman;
    private final Clock clock;

    @Activate
    public DeskOfMails(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference AddressRepository addresses,
            @Reference ReadMails read,
            @Reference Smtp smtp,
            @Reference Postman postman,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.addresses = addresses;
        this.read = read;
        this.smtp = smtp;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public Page<KeptMail> find(Actor actor, String state, String address, PageRequest page) {
        need(actor);
        return read.page(state == null || state.isBlank() ? null : state(state), address, page);
    }

    private static StoredMail.State state(String name) {
        return Arrays.stream(StoredMail.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rejection.invalid("state", "notifications.mail.rejected.state")));
    }

    @Override
    public void retry(Actor actor, Id mail) {
        need(actor);
        transactions.in(() -> {
            StoredMail found = mails.find(mail).orElseThrow(Rejected::notFound);
            if (found.state() != StoredMail.State.PARKED) {
                throw new Rejected(Rejection.conflict("notifications.mail.rejected.not-parked"));
            }
            addresses.forget(found.recipient());
            found.triesAgain(clock.instant());
            transactions.afterCommit(postman::wake);
        });
    }

    @Override
    public int retryAll(Actor actor, String address) {
        need(actor);
        String part = address == null ? "" : AddressRepository.key(address);
        int all = 0;
        int some = MailRepository.MOST_AT_ONCE;
        while (some == MailRepository.MOST_AT_ONCE) {
            some = transactions.in(() -> mails.parkedAgain(part, clock.instant()));
            all += some;
        }
        postman.wake();
        return all;
    }

    @Override
    public Page<Bounced> bounced(Actor actor, PageRequest page) {
        need(actor);
        return transactions.reading(() -> {
            String after = page.after() == null ? "" : page.after();
            List<Bounced> found = addresses.after(after, page.size() + 1).stream()
                    .map(StoredAddress::toBounced)
                    .toList();
            List<Bounced> shown = found.subList(0, Math.min(page.size(), found.size()));
            String next =
                    found.size() > shown.size() ? shown.get(shown.size() - 1).address() : null;
            return new Page<>(shown, next, Count.of(addresses.countedTo(Count.CAP + 1)));
        });
    }

    @Override
    public Optional<Bounced> bounced(Actor actor, String address) {
        need(actor);
        return transactions.reading(() -> addresses.find(address).map(StoredAddress::toBounced));
    }

    private record WhichAreClosed() {}

    /** Every page asks, and nearly always none or a few are closed. */
    @Override
    public boolean isClosed(Actor actor, Supplier<String> address) {
        need(actor);
        Set<String> closed = transactions.lately(
                new WhichAreClosed(), () -> transactions.reading(() -> addresses.closed(MOST_CLOSED)));
        if (closed.isEmpty()) {
            return false;
        }
        String key = AddressRepository.key(address.get());
        return closed.contains(key)
                || closed.size() == MOST_CLOSED && transactions.reading(() -> addresses.isClosed(key));
    }

    @Override
    public void cameBack(Actor actor, String address, String reason) {
        need(actor);
        transactions.in(() -> count(valid(address), reason));
    }

    /** That mail, which the server had taken, came back: it is parked, and its address counted. */
    void cameBack(Id mail, String reason) {
        transactions.in(() -> mails.find(mail)
                .filter(found -> found.state() == StoredMail.State.SENT)
                .ifPresent(found -> {
                    found.end(StoredMail.State.PARKED, reason, clock.instant());
                    count(found.recipient(), reason);
                }));
    }

    private void count(String address, String reason) {
        addresses
                .findOrAdd(address)
                .refused(reason, smtp.limits().refusals(), smtp.limits().counted(), clock.instant());
    }

    @Override
    public void works(Actor actor, String address) {
        need(actor);
        transactions.in(() -> {
            addresses.forget(valid(address));
            mails.parkedAgain(null, AddressRepository.key(address), clock.instant());
            transactions.afterCommit(postman::wake);
        });
    }

    private static String valid(String address) {
        if (address == null
                || address.length() > LONGEST_ADDRESS
                || !address.strip().matches("[^\\s\\p{Cc}@]+@[^\\s\\p{Cc}@]+")) {
            throw new Rejected(Rejection.invalid("address", "notifications.mail.rejected.address"));
        }
        return address.strip();
    }

    private static void need(Actor actor) {
        if (!ReadMails.looksAfterMails(actor)) {
            throw Rejected.forbidden();
        }
    }
}
