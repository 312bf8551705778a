package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.notifications.mail.smtp.Letter;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Mails} in the database: what is written in a transaction that fails is never sent. */
@Component
public final class QueuedMails implements Mails {
    private final Transactions transactions;
    private final MailRepository mails;
    private final Smtp smtp;
    private final Postman postman;
    private final PublicUrl url;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public QueuedMails(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference Smtp smtp,
            @Reference Postman postman,
            @Reference PublicUrl url,
            @Reference Texts texts,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.smtp = smtp;
        this.postman = postman;
        this.url = url;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) {
        Letter letter = letter(mail);
        StoredMail.State state = smtp.server().isSet() ? StoredMail.State.WAITING : StoredMail.State.KEPT;
        transactions.in(() -> {
            mails.add(new StoredMail(ids.next(), letter, state, clock.instant()));
            transactions.afterCommit(postman::wake);
        });
    }

    @Override
    public Page<KeptMail> kept(Actor actor, PageRequest page) {
        return keptFor(actor, "", page);
    }

    @Override
    public Page<KeptMail> keptFor(Actor actor, String address, PageRequest page) {
        if (!mayRead(actor)) {
            throw Rejected.forbidden();
        }
        String part = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        long before =
                page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
        return transactions.reading(() -> {
            List<StoredMail> found = mails.newest(part, before, page.size() + 1);
            List<StoredMail> shown = found.subList(0, Math.min(page.size(), found.size()));
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).id().toString()
                    : null;
            List<KeptMail> kept =
                    shown.stream().map(mail -> mail.toKept(url.address())).toList();
            return new Page<>(kept, next, mails.count(part));
        });
    }

    @Override
    public boolean mailboxIsOpen() {
        return url.isDemo();
    }

    private boolean mayRead(Actor actor) {
        return url.isDemo() || actor.has(Role.ADMIN) || actor instanceof Actor.System;
    }

    private Letter letter(Mail mail) {
        Locale language = texts.closest(mail.language());
        Object[] args = mail.args().toArray();
        String button = mail.key() + ".button";
        return new Letter(
                mail.to(),
                language,
                texts.text(language, mail.key() + ".subject", args).replaceAll("\\s+", " "),
                texts.text(language, mail.key() + ".body", args),
                mail.link(),
                texts.text(language, texts.has(button) ? button : "notifications.mail.button", args));
    }
}
