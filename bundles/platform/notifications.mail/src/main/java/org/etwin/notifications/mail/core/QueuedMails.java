package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.util.Locale;
import org.etwin.notifications.Letter;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Mails} in the database: what is written in a transaction that fails is never sent. */
@Component
public final class QueuedMails implements Mails {
    private final Transactions transactions;
    private final MailRepository mails;
    private final ReadMails read;
    private final Smtp smtp;
    private final Postman postman;
    private final PublicUrl url;
    private final Texts texts;
    private final Json json;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public QueuedMails(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference ReadMails read,
            @Reference Smtp smtp,
            @Reference Postman postman,
            @Reference PublicUrl url,
            @Reference Texts texts,
            @Reference Json json,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.read = read;
        this.smtp = smtp;
        this.postman = postman;
        this.url = url;
        this.texts = texts;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) {
        Letter letter = letter(mail);
        StoredMail.State state = smtp.server().isSet() ? StoredMail.State.WAITING : StoredMail.State.KEPT;
        transactions.in(() -> {
            mails.add(StoredMail.written(ids.next(), letter, state, json, clock.instant()));
            transactions.afterCommit(postman::wake);
        });
    }

    @Override
    public Page<KeptMail> kept(Actor actor, PageRequest page) {
        return keptFor(actor, "", page);
    }

    @Override
    public Page<KeptMail> keptFor(Actor actor, String address, PageRequest page) {
        if (!url.isDemo() && !ReadMails.looksAfterMails(actor)) {
            throw Rejected.forbidden();
        }
        return read.page(null, address, page);
    }

    @Override
    public boolean mailboxIsOpen() {
        return url.isDemo();
    }

    private Letter letter(Mail mail) {
        Locale language = texts.closest(mail.language());
        Object[] args = mail.args().toArray();
        String button = mail.key() + ".button";
        return Letter.plain(
                mail.to(),
                language,
                texts.text(language, mail.key() + ".subject", args).replaceAll("\\s+", " "),
                texts.text(language, mail.key() + ".body", args),
                mail.link(),
                texts.text(language, texts.has(button) ? button : "notifications.mail.button", args));
    }
}
