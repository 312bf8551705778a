package org.etwin.notifications.mail.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.notifications.mail.smtp.SmtpServer;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SendingMailsTest {
    private static final Actor OPERATOR = new Actor.Operator("console");
    private static final SmtpServer NONE = new SmtpServer("", 25, "none", "", "", "eTwin <etwin@etwin.example>");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private final TestDatabase db;
    private final Smtp smtp = new Smtp(NONE);
    private final Postman postman;
    private final QueuedMails mails;

    SendingMailsTest(Database database) {
        db = TestDatabase.fresh(database, "mails");
        MailRepository repository = new MailRepository(db.unit("mails"));
        PublicUrl url = new PublicUrl("https://etwin.example/", null, false);
        LettersOfKeys texts = new LettersOfKeys();
        postman = new Postman(db.transactions(), repository, smtp, url, texts, new NoFaults(), db.clock());
        mails = new QueuedMails(
                db.transactions(),
                repository,
                smtp,
                new Asleep().postman(repository),
                url,
                texts,
                db.ids(),
                db.clock());
    }

    /** The tests send themselves: the postman that the queue wakes has no server. */
    private final class Asleep {
        Postman postman(MailRepository repository) {
            Postman asleep = new Postman(
                    db.transactions(),
                    repository,
                    new Smtp(NONE),
                    new PublicUrl(null, null, false),
                    new LettersOfKeys(),
                    new NoFaults(),
                    db.clock());
            asleep.stop();
            return asleep;
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        postman.stop();
    }

    @Test
    void aMailArrivesAsPlainTextAndHtmlWithItsLinkInTheRecipientsLanguage() throws Exception {
        open();
        mails.send(mail("tina@school.si", "Živa <b>"));

        postman.sendDue();

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("sl: Pozdrav, Živa <b>");
        assertThat(arrived.getAllRecipients()[0]).hasToString("tina@school.si");
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        String whole = GreenMailUtil.getWholeMessage(arrived);
        assertThat(whole).contains("Content-Language: sl");
        jakarta.mail.internet.MimeMultipart parts = (jakarta.mail.internet.MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Prvi.\r\n\r\nDrugi Živa <b>.", "https://etwin.example/confirm/abc", "sl: footer");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("lang=\"sl\"", "href=\"https://etwin.example/confirm/abc\"", "Drugi Živa &lt;b&gt;.")
                .doesNotContain("<b>", "{{");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        open();
        mails.send(mail("tina@school.si", "Tina"));

        postman.sendDue();
        db.clock().advance(Duration.ofHours(1));
        postman.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailOfATransactionThatFailsIsNeverSent() {
        open();
        assertThatThrownBy(() -> db.transactions().in(() -> {
                    mails.send(mail("tina@school.si", "Tina"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        postman.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aDeadServerLosesNothingAndIsAskedAgainWithGrowingPauses() {
        int port = server.getSmtp().getPort();
        server.stop();
        smtp.change(new SmtpServer("127.0.0.1", port, "none", "", "", "eTwin <etwin@etwin.example>"));
        mails.send(mail("tina@school.si", "Tina"));
        mails.send(mail("matti@koulu.fi", "Matti"));

        postman.sendDue();
        db.clock().advance(Duration.ofSeconds(20));
        postman.sendDue();
        assertThat(states()).containsExactly("WAITING", "WAITING");

        server.start();
        open();
        postman.sendDue();
        assertThat(server.getReceivedMessages()).hasSizeLessThan(2);
        db.clock().advance(Duration.ofMinutes(2));
        postman.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void whatNoServerEverTakesIsGivenUpAfterManyTries() {
        int port = server.getSmtp().getPort();
        server.stop();
        smtp.change(new SmtpServer("127.0.0.1", port, "none", "", "", "eTwin <etwin@etwin.example>"));
        mails.send(mail("tina@school.si", "Tina"));

        for (int i = 0; i < Postman.MOST_TRIES; i++) {
            assertThat(states()).containsExactly("WAITING");
            postman.sendDue();
            db.clock().advance(Duration.ofHours(5));
        }

        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void aRecipientRefusedForGoodIsGivenUpAndTheOthersGetTheirs() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            smtp.change(new SmtpServer("127.0.0.1", picky.port(), "none", "", "", "eTwin <etwin@etwin.example>"));
            mails.send(mail("nobody@unknown.example", "Nobody"));
            mails.send(mail("tina@school.si", "Tina"));

            postman.sendDue();
        }

        assertThat(states()).containsExactly("SENT", "FAILED");
    }

    @Test
    void aLetterThatCannotBeMadeStopsNoOtherAndIsGivenUpAfterManyTries() {
        open();
        mails.send(new Mail(
                "matti@koulu.fi", new Locale("fi"), "identity.mail.confirm", List.of("Matti"), "/confirm/abc"));
        mails.send(mail("tina@school.si", "Tina"));
        RememberedFaults faults = new RememberedFaults();
        Postman withoutFinnish = new Postman(
                db.transactions(),
                new MailRepository(db.unit("mails")),
                smtp,
                new PublicUrl(null, null, false),
                new WithoutFinnish(),
                faults,
                db.clock());
        withoutFinnish.stop();

        withoutFinnish.sendDue();
        assertThat(states()).containsExactly("SENT", "WAITING");
        for (int i = 1; i < Postman.MOST_TRIES; i++) {
            db.clock().advance(Duration.ofHours(5));
            withoutFinnish.sendDue();
        }

        assertThat(states()).containsExactly("SENT", "FAILED");
        assertThat(faults.recorded).hasSize(Postman.MOST_TRIES);
    }

    private static final class WithoutFinnish extends LettersOfKeys {
        @Override
        public String text(Locale language, String key, Object... args) {
            if (language.getLanguage().equals("fi")) {
                throw new IllegalArgumentException("no such words");
            }
            return super.text(language, key, args);
        }
    }

    private static final class RememberedFaults implements Faults {
        private final List<Throwable> recorded = new ArrayList<>();

        @Override
        public void record(Class<?> part, Throwable thrown) {
            recorded.add(thrown);
        }

        @Override
        public List<Fault> recent() {
            return List.of();
        }
    }

    @Test
    void withoutAServerMailsAreKeptWithAWorkingLinkForTheOperator() {
        mails.send(mail("tina@school.si", "Tina"));
        postman.sendDue();

        Page<KeptMail> kept = mails.kept(OPERATOR, PageRequest.first());

        assertThat(kept.items()).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo("KEPT");
            assertThat(mail.to()).isEqualTo("tina@school.si");
            assertThat(mail.body()).endsWith("\n\nhttps://etwin.example/confirm/abc");
            assertThat(mail.at()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        });
        assertThatThrownBy(() -> mails.kept(Actor.VISITOR, PageRequest.first())).isInstanceOf(Rejected.class);
        assertThat(mails.mailboxIsOpen()).isFalse();
    }

    @Test
    void keptMailsAreFoundByAddressNewestFirstAndPaged() {
        for (int i = 0; i < 5; i++) {
            mails.send(mail("Tina" + i + "@school.si", "Tina"));
            mails.send(mail("matti@koulu.fi", "Matti"));
        }

        Page<KeptMail> first = mails.keptFor(OPERATOR, "tina", PageRequest.first(3));
        Page<KeptMail> second = mails.keptFor(OPERATOR, "tina", new PageRequest(first.next(), 3));

        assertThat(first.items())
                .extracting(KeptMail::to)
                .containsExactly("Tina4@school.si", "Tina3@school.si", "Tina2@school.si");
        assertThat(first.total().value()).isEqualTo(5);
        assertThat(second.items()).extracting(KeptMail::to).containsExactly("Tina1@school.si", "Tina0@school.si");
        assertThat(second.next()).isNull();
    }

    private void open() {
        smtp.change(
                new SmtpServer("127.0.0.1", server.getSmtp().getPort(), "none", "", "", "eTwin <etwin@etwin.example>"));
    }

    private List<String> states() {
        return mails.kept(OPERATOR, PageRequest.first()).items().stream()
                .map(KeptMail::state)
                .toList();
    }

    private static Mail mail(String to, String name) {
        return new Mail(to, new Locale("sl"), "identity.mail.confirm", List.of(name), "/confirm/abc");
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
