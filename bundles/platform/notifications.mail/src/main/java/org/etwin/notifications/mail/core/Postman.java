package org.etwin.notifications.mail.core;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.notifications.mail.smtp.Letter;
import org.etwin.notifications.mail.smtp.LetterPaper;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries waiting mails to the server, one after the other, and comes again with growing pauses when it is closed. */
@Component(service = Postman.class, immediate = true)
public final class Postman {
    static final int MOST_TRIES = 15;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration SENT_KEPT = Duration.ofDays(14);
    private static final int LONGEST_PROBLEM = 500;
    private static final int ROUND_SECONDS = 10;

    private final Transactions transactions;
    private final MailRepository mails;
    private final Smtp smtp;
    private final PublicUrl url;
    private final Texts texts;
    private final Faults faults;
    private final Clock clock;
    private final LetterPaper paper = new LetterPaper();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-postman");
        thread.setDaemon(true);
        return thread;
    });
    private final Runnable round;

    @Activate
    public Postman(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference Smtp smtp,
            @Reference PublicUrl url,
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.smtp = smtp;
        this.url = url;
        this.texts = texts;
        this.faults = faults;
        this.clock = clock;
        this.round = () -> {
            try {
                sendDue();
            } catch (RuntimeException e) {
                faults.record(Postman.class, e);
            }
        };
        rounds.scheduleWithFixedDelay(round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
        rounds.scheduleWithFixedDelay(this::clear, 1, 24, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** There is something to send: do not wait for the next round. */
    void wake() {
        try {
            rounds.execute(round);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("stopping; what waits is sent after the next start");
        }
    }

    void sendDue() {
        if (!smtp.server().isSet()) {
            return;
        }
        List<StoredMail> due = transactions.reading(() -> mails.due(clock.instant()));
        for (StoredMail mail : due) {
            if (!send(mail)) {
                return;
            }
        }
    }

    /** @return false when the server did not answer, so that the others need not try now */
    private boolean send(StoredMail mail) {
        Instant now = clock.instant();
        if (!transactions.in(() -> mails.claim(mail.id(), now, now.plus(CLAIM)))) {
            return true;
        }
        int tries = mail.tries() + 1;
        try {
            Letter letter = mail.letter();
            String footer = texts.text(letter.language(), "notifications.mail.footer", url.address());
            smtp.server()
                    .send(
                            letter,
                            paper.plain(letter, url.address(), footer),
                            paper.html(letter, url.address(), footer),
                            now);
        } catch (SendFailedException e) {
            notTaken(mail.id(), tries, isForGood(e), e, now);
            return true;
        } catch (MessagingException e) {
            boolean wrongAddress = e instanceof AddressException;
            notTaken(mail.id(), tries, wrongAddress, e, now);
            return wrongAddress;
        } catch (RuntimeException e) {
            faults.record(Postman.class, e);
            notTaken(mail.id(), tries, false, e, now);
            return true;
        }
        transactions.in(() -> mails.end(mail.id(), StoredMail.State.SENT, null, now));
        return true;
    }

    /** The server does not know the recipient and never will. */
    private static boolean isForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private void notTaken(Id mail, int tries, boolean forGood, Exception e, Instant now) {
        LOG.warn("Mail {} was not taken, try {}: {}", mail, tries, e.toString());
        boolean over = forGood || tries >= MOST_TRIES;
        failed(mail, over ? StoredMail.State.FAILED : StoredMail.State.WAITING, e, now.plus(pause(tries)));
    }

    private void failed(Id mail, StoredMail.State state, Exception e, Instant nextTry) {
        String problem = e.toString();
        String cut = problem.substring(0, Math.min(LONGEST_PROBLEM, problem.length()));
        transactions.in(() -> mails.end(mail, state, cut, nextTry));
    }

    private void clear() {
        transactions.in(() -> {
            mails.removeSentBefore(clock.instant().minus(SENT_KEPT));
        });
    }

    private static Duration pause(int tries) {
        Duration grown = SHORTEST.multipliedBy(1L << Math.min(tries - 1, 20));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
