package org.etwin.notifications.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.LateMails;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;

/** The queue of late mails as a list, and addresses that mails come back from. Everything it sends arrives: none is parked. */
final class QueueInMemory implements LateMails, MailDesk {
    final List<LateMail> waiting = new ArrayList<>();
    final Map<String, Instant> closed = new TreeMap<>();
    final List<String> working = new ArrayList<>();
    boolean broken;

    @Override
    public void post(List<LateMail> mails) {
        if (broken && !mails.isEmpty()) {
            throw new IllegalStateException("the queue is broken");
        }
        waiting.addAll(mails);
    }

    @Override
    public void forget(Id account, String address) {
        waiting.removeIf(mail -> mail.recipient().equals(account));
    }

    @Override
    public void move(Id gone, Id kept) {
        waiting.replaceAll(
                mail -> mail.recipient().equals(gone) ? new LateMail(kept, mail.writer(), mail.reference()) : mail);
    }

    @Override
    public void works(Id account, String address) {
        working.add(address);
    }

    @Override
    public Optional<Bounced> bounced(Actor actor, String address) {
        return Optional.ofNullable(closed.get(address)).map(since -> bounced(address, since));
    }

    @Override
    public boolean isClosed(Actor actor, Supplier<String> address) {
        return closed.containsKey(address.get());
    }

    @Override
    public Page<KeptMail> find(Actor actor, String state, String address, PageRequest page) {
        return Page.empty();
    }

    @Override
    public void retry(Actor actor, Id mail) {
        throw Rejected.notFound();
    }

    @Override
    public int retryAll(Actor actor, String address) {
        return 0;
    }

    @Override
    public Page<Bounced> bounced(Actor actor, PageRequest page) {
        List<Bounced> all = closed.entrySet().stream()
                .map(each -> bounced(each.getKey(), each.getValue()))
                .toList();
        return new Page<>(all, null, Count.of(all.size()));
    }

    private static Bounced bounced(String address, Instant since) {
        return new Bounced(address, 3, since, "550", since);
    }

    @Override
    public void cameBack(Actor actor, String address, String reason) {
        closed.put(address, Instant.EPOCH);
    }

    @Override
    public void works(Actor actor, String address) {
        closed.remove(address);
    }
}
