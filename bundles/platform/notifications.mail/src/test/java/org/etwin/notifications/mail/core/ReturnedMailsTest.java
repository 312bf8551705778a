package org.etwin.notifications.mail.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.mail.core.Post.OPERATOR;
import static org.etwin.notifications.mail.core.Post.letter;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.etwin.notifications.mail.smtp.BounceMailbox;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Faults;
import org.etwin.platform.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox that mails come back to, read from a real IMAP server. */
class ReturnedMailsTest {
    private final Post the = new Post(Database.DERBY);
    private final GreenMail mailbox = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private GreenMailUser bounces;
    private BounceRounds rounds;

    @BeforeEach
    void start() {
        the.server.start();
        the.open();
        mailbox.start();
        bounces = mailbox.setUser("bounces@etwin.example", "bounces", "secret");
        BounceMailbox imap = new BounceMailbox("127.0.0.1", mailbox.getImap().getPort(), "none", "bounces", "secret");
        Smtp smtp = new Smtp(the.smtp.server(), the.smtp.limits(), the.smtp.brand(), imap);
        rounds = new BounceRounds(smtp, the.desk, new NoFaults());
        rounds.stop();
    }

    @AfterEach
    void stop() {
        the.stop();
        mailbox.stop();
    }

    @Test
    void aMailThatCameBackForGoodIsParkedAndItsAddressCounted() throws Exception {
        String number = sent("tina@school.si");
        comesBack(number, "failed", "5.1.1", "someone-else@school.si");

        rounds.read();

        assertThat(the.states()).containsExactly("PARKED");
        assertThat(the.desk.bounced(OPERATOR, "tina@school.si").orElseThrow().reason())
                .isEqualTo("5.1.1 smtp; 550 no such user");
        assertThat(the.desk.bounced(OPERATOR, "someone-else@school.si")).isEmpty();
        assertThat(mailbox.getReceivedMessages()).as("what was read is deleted").isEmpty();
    }

    @Test
    void whatOnlyWaitsOrWasNeverSentChangesNothing() throws Exception {
        String number = sent("tina@school.si");
        comesBack(number, "delayed", "4.4.1", "tina@school.si");
        comesBack("0000000000005", "failed", "5.1.1", "tina@school.si");
        comesBack("zzzzzzzzzzzzz", "failed", "5.1.1", "tina@school.si");

        rounds.read();

        assertThat(the.states()).containsExactly("SENT");
        assertThat(the.desk.bounced(OPERATOR, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void aMailboxThatIsAwayIsReadLater() throws Exception {
        String number = sent("tina@school.si");
        comesBack(number, "failed", "5.1.1", "tina@school.si");
        int port = mailbox.getImap().getPort();
        BounceMailbox away = new BounceMailbox("127.0.0.1", port == 1 ? 2 : 1, "none", "bounces", "secret");
        BounceRounds early = new BounceRounds(
                new Smtp(the.smtp.server(), the.smtp.limits(), the.smtp.brand(), away), the.desk, new NoFaults());
        early.stop();

        early.read();
        assertThat(the.states()).containsExactly("SENT");
        rounds.read();

        assertThat(the.states()).containsExactly("PARKED");
    }

    private String sent(String to) {
        the.postLate(11, letter(to, "Tea"));
        the.postman.sendDue();
        the.db.clock().advance(Duration.ofMinutes(1));
        return the.desk
                .find(OPERATOR, "SENT", null, PageRequest.first())
                .items()
                .get(0)
                .id();
    }

    private void comesBack(String number, String action, String status, String finalRecipient) throws Exception {
        String text = String.join(
                "\r\n",
                "From: mailer-daemon@school.si",
                "To: bounces+" + number + "@etwin.example",
                "Subject: Undelivered",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "Sorry.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; school.si",
                "",
                "Final-Recipient: rfc822; " + finalRecipient,
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: smtp; 550 no such user",
                "",
                "--b--",
                "");
        bounces.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
    }

    private static final class NoFaults implements Faults {
        @Override
        public void record(Class<?> part, Throwable thrown) {
            throw new AssertionError(thrown);
        }

        @Override
        public List<Fault> recent() {
            return List.of();
        }
    }
}
