package org.etwin.notifications.mail.core;

import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Letter;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.notifications.mail.smtp.LetterPaper;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails of the queue as people read them. */
@Component(service = ReadMails.class)
public final class ReadMails {
    private final Transactions transactions;
    private final MailRepository mails;
    private final Smtp smtp;
    private final PublicUrl url;
    private final Texts texts;
    private final Json json;

    @Activate
    public ReadMails(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference Smtp smtp,
            @Reference PublicUrl url,
            @Reference Texts texts,
            @Reference Json json) {
        this.transactions = transactions;
        this.mails = mails;
        this.smtp = smtp;
        this.url = url;
        this.texts = texts;
        this.json = json;
    }

    static boolean looksAfterMails(Actor actor) {
        return actor.has(Role.ADMIN) || actor instanceof Actor.System;
    }

    /** @param state or null for all */
    Page<KeptMail> page(StoredMail.State state, String address, PageRequest page) {
        String part = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        long before =
                page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
        LetterPaper paper = new LetterPaper(smtp.brand(), url.address(), texts);
        return transactions.reading(() -> {
            List<StoredMail> found = mails.newest(state, part, before, page.size() + 1);
            List<StoredMail> shown = found.subList(0, Math.min(page.size(), found.size()));
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).id().toString()
                    : null;
            return new Page<>(shown.stream().map(mail -> kept(mail, paper)).toList(), next, mails.count(state, part));
        });
    }

    private KeptMail kept(StoredMail mail, LetterPaper paper) {
        Letter letter = mail.letter(json);
        String words = letter == null ? "" : paper.words(letter);
        return new KeptMail(
                mail.id().toString(),
                mail.created(),
                mail.recipient(),
                mail.subject(),
                letter == null || letter.link() == null ? words : words + "\n\n" + url.address() + letter.link(),
                letter == null ? "" : paper.html(letter),
                mail.state().name(),
                mail.problem());
    }
}
