package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.etwin.notifications.Letter;
import org.etwin.notifications.mail.smtp.Envelope;
import org.etwin.notifications.mail.smtp.LetterPaper;
import org.etwin.notifications.mail.smtp.Outcome;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.notifications.mail.smtp.SmtpLine;
import org.etwin.notifications.mail.smtp.SmtpServer;
import org.etwin.notifications.spi.WritesMails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one mail of the queue, has it written, hands it to the server, and notes what became of it. */
@Component(service = Carrying.class)
public final class Carrying {
    static final int MOST_TRIES = 15;
    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int LONGEST_PROBLEM = 500;

    private final Transactions transactions;
    private final MailRepository mails;
    private final AddressRepository addresses;
    private final Smtp smtp;
    private final Writers writers;
    private final PublicUrl url;
    private final Texts texts;
    private final Json json;
    private final Faults faults;
    private final Clock clock;

    @Activate
    public Carrying(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference AddressRepository addresses,
            @Reference Smtp smtp,
            @Reference Writers writers,
            @Reference PublicUrl url,
            @Reference Texts texts,
            @Reference Json json,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.addresses = addresses;
        this.smtp = smtp;
        this.writers = writers;
        this.url = url;
        this.texts = texts;
        this.json = json;
        this.faults = faults;
        this.clock = clock;
    }

    /** What is needed of a mail outside of the transaction. */
    private record Claimed(
            Id id, boolean urgent, int tries, String writer, Id account, String reference, Letter letter) {
        static Claimed of(StoredMail mail, Json json) {
            boolean late = mail.writer() != null;
            return new Claimed(
                    mail.id(),
                    mail.isUrgent(),
                    mail.tries(),
                    mail.writer(),
                    late ? mail.account() : null,
                    mail.reference(),
                    late ? null : mail.letter(json));
        }
    }

    /** @return false when the server does not answer, so that the others need not try now */
    boolean carry(Id id, SmtpServer server, SmtpLine line) {
        Instant now = clock.instant();
        Claimed mail = transactions.in(() -> mails.claim(id, now, now.plus(CLAIM))
                ? mails.find(id).map(found -> Claimed.of(found, json)).orElse(null)
                : null);
        if (mail == null) {
            return true;
        }
        try {
            Letter letter = mail.writer() == null
                    ? mail.letter()
                    : writers.write(mail.writer(), mail.account(), mail.reference())
                            .orElse(null);
            if (letter == null) {
                transactions.in(() -> mails.find(id).ifPresent(mails::remove));
                return true;
            }
            return hand(mail, letter, server, line, now);
        } catch (WritesMails.NotNow e) {
            later(mail, null, e.getMessage(), now);
        } catch (RuntimeException e) {
            faults.record(Carrying.class, e);
            later(mail, null, e.toString(), now);
        }
        return true;
    }

    private boolean hand(Claimed mail, Letter letter, SmtpServer server, SmtpLine line, Instant now) {
        if (!server.isSet()) {
            went(mail, letter, StoredMail.State.KEPT, now);
            return true;
        }
        if (!mail.urgent() && transactions.reading(() -> addresses.isClosed(letter.to()))) {
            end(mail, letter, StoredMail.State.PARKED, "mails to this address come back", now);
            return true;
        }
        LetterPaper paper = new LetterPaper(smtp.brand(), url.address(), texts);
        Outcome outcome =
                line.send(new Envelope(server, paper, letter, mail.id().toString(), now));
        if (outcome.kind() == Outcome.Kind.TAKEN) {
            went(mail, letter, StoredMail.State.SENT, now);
            return true;
        }
        LOG.warn("Mail {} was not taken, try {}: {}", mail.id(), mail.tries(), outcome.problem());
        switch (outcome.kind()) {
            case SERVER_AWAY -> transactions.in(() -> mails.find(mail.id()).ifPresent(found -> found.isGivenBack(now)));
            case NO_SUCH_ADDRESS ->
                transactions.in(() -> {
                    addresses
                            .findOrAdd(letter.to())
                            .refused(
                                    cut(outcome.problem()),
                                    smtp.limits().refusals(),
                                    smtp.limits().counted(),
                                    now);
                    end(mail, letter, StoredMail.State.PARKED, outcome.problem(), now);
                });
            case NEVER -> end(mail, letter, StoredMail.State.PARKED, outcome.problem(), now);
            default -> later(mail, letter, outcome.problem(), now);
        }
        return outcome.kind() != Outcome.Kind.SERVER_AWAY;
    }

    /** It is out: whatever fails now, it must not go again. */
    private void went(Claimed mail, Letter letter, StoredMail.State state, Instant now) {
        try {
            transactions.in(() -> mails.find(mail.id()).ifPresent(found -> {
                found.takes(letter, json);
                found.end(state, null, now);
            }));
        } catch (RuntimeException e) {
            faults.record(Carrying.class, e);
            transactions.in(() -> mails.find(mail.id()).ifPresent(found -> found.end(state, null, now)));
        }
    }

    private void later(Claimed mail, Letter letter, String problem, Instant now) {
        boolean over = mail.tries() >= MOST_TRIES;
        end(
                mail,
                letter,
                over ? StoredMail.State.PARKED : StoredMail.State.WAITING,
                problem,
                now.plus(pause(mail.tries())));
    }

    private void end(Claimed mail, Letter letter, StoredMail.State state, String problem, Instant next) {
        transactions.in(() -> mails.find(mail.id()).ifPresent(found -> {
            if (letter != null) {
                found.addressedTo(letter.to());
            }
            found.end(state, cut(problem), next);
        }));
    }

    private static String cut(String problem) {
        return problem == null || problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }

    static Duration pause(int tries) {
        Duration grown = SHORTEST.multipliedBy(1L << Math.min(Math.max(0, tries - 1), 20));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
