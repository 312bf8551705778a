package org.etwin.notifications;

import java.time.Instant;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The queue of mails. Without an SMTP server they are kept and can be read there. */
@ProviderType
public interface Mails {
    /** Puts it into the queue, in the running transaction if there is one. */
    void send(Mail mail);

    /**
     * The newest first.
     *
     * @throws org.etwin.platform.Rejected forbidden unless operator, admin, or the mailbox is open to everybody (demo)
     */
    Page<KeptMail> kept(Actor actor, PageRequest page);

    /** Whether everybody may read the kept mails: the demo's mailbox page. */
    boolean mailboxIsOpen();

    /** @param state one of WAITING, SENT, KEPT (no SMTP server is set), FAILED */
    record KeptMail(String id, Instant at, String to, String subject, String body, String state) {}
}
