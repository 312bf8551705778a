package org.etwin.notifications;

import java.time.Instant;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The queue of mails, each of one recipient. Without an SMTP server they are kept and can be read there. */
@ProviderType
public interface Mails {
    /**
     * Puts it into the queue, in the running transaction if there is one. For what a person waits for, such as a link:
     * goes before all others, at once, whatever the person chose and however often mails came back.
     */
    void send(Mail mail);

    /**
     * The newest first.
     *
     * @throws org.etwin.platform.Rejected forbidden unless operator, admin, or the mailbox is open to everybody (demo)
     */
    Page<KeptMail> kept(Actor actor, PageRequest page);

    /**
     * The newest first of those whose address contains {@code address}, in any case.
     *
     * @throws org.etwin.platform.Rejected as {@link #kept}
     */
    default Page<KeptMail> keptFor(Actor actor, String address, PageRequest page) {
        Page<KeptMail> all = kept(actor, page);
        return new Page<>(
                all.items().stream()
                        .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT)))
                        .toList(),
                all.next(),
                all.total());
    }

    /** Whether everybody may read the kept mails: the demo's mailbox page. */
    boolean mailboxIsOpen();

    /**
     * @param to empty for what has no words yet
     * @param body the plain-text part; {@code html} the other part, as sent. Both empty for what has no words yet
     * @param state one of WAITING, SENT, KEPT (no SMTP server is set), PARKED (not delivered, see {@link MailDesk})
     * @param problem what the server said last, or null
     */
    record KeptMail(
            String id, Instant at, String to, String subject, String body, String html, String state, String problem) {}
}
