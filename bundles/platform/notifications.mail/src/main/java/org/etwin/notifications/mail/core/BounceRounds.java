package org.etwin.notifications.mail.core;

import jakarta.mail.MessagingException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.notifications.mail.smtp.Returned;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every few minutes what came back, if a mailbox for it is set. */
@Component(service = BounceRounds.class, immediate = true)
public final class BounceRounds {
    private static final Logger LOG = LoggerFactory.getLogger(BounceRounds.class);
    private static final int MINUTES = 5;

    private final Smtp smtp;
    private final DeskOfMails desk;
    private final Faults faults;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-returned-mails");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public BounceRounds(@Reference Smtp smtp, @Reference DeskOfMails desk, @Reference Faults faults) {
        this.smtp = smtp;
        this.desk = desk;
        this.faults = faults;
        rounds.scheduleWithFixedDelay(this::safely, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    private void safely() {
        try {
            read();
        } catch (RuntimeException e) {
            faults.record(BounceRounds.class, e);
        }
    }

    void read() {
        if (!smtp.bounces().isSet()) {
            return;
        }
        try {
            smtp.bounces().read(this::cameBack);
        } catch (MessagingException e) {
            LOG.warn("The mailbox of returned mails cannot be read: {}", e.toString());
        }
    }

    private void cameBack(Returned returned) {
        try {
            desk.cameBack(Id.parse(returned.mail()), returned.reason());
        } catch (Rejected noSuchNumber) {
            LOG.debug("something came back that was never sent");
        }
    }
}
