package org.etwin.notifications.core;

import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.WritesMails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the mails of notifications when they are sent: who the recipient is by then decides what is in them. */
@Component
public final class MailTexts implements WritesMails {
    static final String WRITER = "notifications";
    private static final Actor SYSTEM = new Actor.System("notifications");

    private final Transactions transactions;
    private final Accounts accounts;
    private final Actors actors;
    private final ChoiceRepository choices;
    private final LeavingLinks links;
    private final SingleLetter single;
    private final DigestLetter digest;

    @Activate
    public MailTexts(
            @Reference Transactions transactions,
            @Reference Accounts accounts,
            @Reference Actors actors,
            @Reference ChoiceRepository choices,
            @Reference LeavingLinks links,
            @Reference SingleLetter single,
            @Reference DigestLetter digest) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.actors = actors;
        this.choices = choices;
        this.links = links;
        this.single = single;
        this.digest = digest;
    }

    static String one(Id notification) {
        return "one:" + notification;
    }

    static String digest(Frequency cadence, Id digest) {
        return cadence + ":" + digest;
    }

    @Override
    public String name() {
        return WRITER;
    }

    @Override
    public Optional<Letter> write(Id recipient, String reference) {
        Account account = accounts.find(SYSTEM, recipient)
                .filter(found -> found.confirmed() && !found.pupil() && found.email() != null)
                .filter(found -> !found.email().isBlank())
                .orElse(null);
        Actor actor = actors.actor(recipient);
        if (account == null || actor instanceof Actor.Visitor) {
            return Optional.empty();
        }
        int colon = reference.indexOf(':');
        String what = reference.substring(0, colon);
        Id id = Id.parse(reference.substring(colon + 1));
        links.ready();
        return transactions.reading(() -> {
            Recipient to = new Recipient(
                    account,
                    actor,
                    choices.of(recipient),
                    choices.person(recipient).filter(StoredPerson::isPaused).isPresent());
            return what.equals("one") ? single.write(to, id) : digest.write(to, Frequency.valueOf(what), id);
        });
    }
}
