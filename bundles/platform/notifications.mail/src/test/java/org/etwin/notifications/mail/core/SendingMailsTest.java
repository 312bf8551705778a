package org.etwin.notifications.mail.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.notifications.mail.core.Post.OPERATOR;
import static org.etwin.notifications.mail.core.Post.link;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Letter;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What arrives, and what is kept without a server. */
@ParameterizedClass
@EnumSource(Database.class)
class SendingMailsTest {
    private final Post the;

    SendingMailsTest(Database database) {
        the = new Post(database);
    }

    @BeforeEach
    void start() {
        the.server.start();
    }

    @AfterEach
    void stop() {
        the.stop();
    }

    @Test
    void aMailArrivesAsPlainTextAndHtmlWithItsLinkInTheRecipientsLanguage() throws Exception {
        the.open();
        the.mails.send(link("tina@school.si", "Živa <b>"));

        the.postman.sendDue();

        MimeMessage arrived = the.server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("sl: Pozdrav, Živa <b>");
        assertThat(arrived.getAllRecipients()[0]).hasToString("tina@school.si");
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        assertThat(arrived.getHeader("List-Unsubscribe")).isNull();
        String whole = GreenMailUtil.getWholeMessage(arrived);
        assertThat(whole).contains("Content-Language: sl", "Auto-Submitted: auto-generated");
        assertThat(plain(arrived))
                .contains("Prvi.\r\n\r\nDrugi Živa <b>.", "https://etwin.example/confirm/abc", "sl: footer");
        assertThat(html(arrived))
                .contains("lang=\"sl\"", "href=\"https://etwin.example/confirm/abc\"", "Drugi Živa &lt;b&gt;.")
                .doesNotContain("<b>", "{{");
        assertThat(the.states()).containsExactly("SENT");
    }

    @Test
    void aLetterHasSectionsASenderAndAWayOutThatMailProgramsKnow() throws Exception {
        the.open();
        the.postLate(
                11,
                new Letter(
                        "tina@school.si",
                        new Locale("ar"),
                        "Your day",
                        "Hello,\n\nthis is new.",
                        List.of(new Letter.Part(
                                "Tea",
                                List.of(
                                        new Letter.Line("Green <tea>", "/tea/1"),
                                        new Letter.Line("\u202Eevil\u202C {{home}}", null)),
                                "and 3 more")),
                        "/notifications",
                        "Open",
                        "Why it came.",
                        new Letter.Sender("CMEPIUS\r\nBcc: x@evil.example", "contact@cmepius.si"),
                        new Letter.Leaving("/leave/tok", "/api/leave/tok", "No more", "/settings", "Choose")));

        the.postman.sendDue();

        MimeMessage arrived = the.server.getReceivedMessages()[0];
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<https://etwin.example/api/leave/tok>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(arrived.getHeader("Precedence")).containsExactly("bulk");
        assertThat(arrived.getReplyTo()[0]).hasToString("contact@cmepius.si");
        assertThat(arrived.getFrom()[0].toString()).contains("etwin@etwin.example");
        assertThat(arrived.getAllRecipients()).hasSize(1);
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(plain(arrived))
                .contains(
                        "Tea\r\n---\r\n",
                        "* Green <tea>\r\n  https://etwin.example/tea/1",
                        "and 3 more",
                        "Open: https://etwin.example/notifications",
                        "Why it came.",
                        "No more: https://etwin.example/leave/tok",
                        "Choose: https://etwin.example/settings")
                .doesNotContain("\u202E");
        assertThat(html(arrived))
                .contains(
                        "dir=\"rtl\"",
                        ">Tea</h2>",
                        "href=\"https://etwin.example/tea/1\">Green &lt;tea&gt;</a>",
                        "&#123;&#123;home}}",
                        "href=\"https://etwin.example/leave/tok\">No more</a>")
                .doesNotContain("<tea>", "\u202E");
    }

    @Test
    void whatPeopleWroteNeverBecomesAHeader() throws Exception {
        the.open();
        the.postLate(1, Post.letter("tina@school.si", "Hi\r\nBcc: all@evil.example\u0000\u202E" + "x".repeat(5_000)));
        the.postLate(2, Post.letter("tina@school.si\r\nBcc: all@evil.example", "Hi"));
        the.postLate(3, Post.letter("a@b.si, c@d.si", "Hi"));

        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).hasSize(1);
        MimeMessage arrived = the.server.getReceivedMessages()[0];
        assertThat(arrived.getSubject())
                .startsWith("Hi Bcc: all@evil.example x")
                .hasSize(200);
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(the.states()).containsExactly("PARKED", "PARKED", "SENT");
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        the.open();
        the.mails.send(link("tina@school.si", "Tina"));

        the.postman.sendDue();
        the.db.clock().advance(Duration.ofHours(1));
        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailOfATransactionThatFailsIsNeverSent() {
        the.open();
        assertThatThrownBy(() -> the.db.transactions().in(() -> {
                    the.mails.send(link("tina@school.si", "Tina"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).isEmpty();
        assertThat(the.states()).isEmpty();
    }

    @Test
    void whatItsWriterDropsIsGoneAndWhatItCannotWriteNowWaits() {
        the.open();
        the.postLate(11, Post.letter("tina@school.si", "Tea"));
        the.postLate(12, Post.letter("matti@koulu.fi", "Tea"));
        the.letters.remove("letter 0");
        the.writerIsAway = true;
        the.postman.sendDue();
        assertThat(the.states()).containsExactly("WAITING", "WAITING");

        the.writerIsAway = false;
        the.db.clock().advance(Duration.ofMinutes(1));
        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).hasSize(1);
        assertThat(the.states()).containsExactly("SENT");
    }

    @Test
    void withoutAServerMailsAreKeptWithBothPartsAndAWorkingLinkForTheOperator() {
        the.mails.send(link("tina@school.si", "Tina"));
        the.postLate(11, Post.letter("matti@koulu.fi", "Tea"));
        the.postman.sendDue();

        Page<KeptMail> kept = the.mails.kept(OPERATOR, PageRequest.first());

        assertThat(kept.items()).extracting(KeptMail::state).containsExactly("KEPT", "KEPT");
        assertThat(kept.items().get(0).subject()).isEqualTo("Tea");
        assertThat(kept.items().get(1)).satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("tina@school.si");
            assertThat(mail.body()).endsWith("\n\nhttps://etwin.example/confirm/abc");
            assertThat(mail.html()).contains("<html", "https://etwin.example/confirm/abc");
            assertThat(mail.at()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        });
        assertThatThrownBy(() -> the.mails.kept(Actor.VISITOR, PageRequest.first()))
                .isInstanceOf(Rejected.class);
        assertThat(the.mails.mailboxIsOpen()).isFalse();
    }

    @Test
    void keptMailsAreFoundByAddressNewestFirstAndPaged() {
        for (int i = 0; i < 5; i++) {
            the.mails.send(link("Tina" + i + "@school.si", "Tina"));
            the.mails.send(link("matti@koulu.fi", "Matti"));
        }

        Page<KeptMail> first = the.mails.keptFor(OPERATOR, "tina", PageRequest.first(3));
        Page<KeptMail> second = the.mails.keptFor(OPERATOR, "tina", new PageRequest(first.next(), 3));

        assertThat(first.items())
                .extracting(KeptMail::to)
                .containsExactly("Tina4@school.si", "Tina3@school.si", "Tina2@school.si");
        assertThat(first.total().value()).isEqualTo(5);
        assertThat(second.items()).extracting(KeptMail::to).containsExactly("Tina1@school.si", "Tina0@school.si");
        assertThat(second.next()).isNull();
    }

    private static String plain(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }

    private static String html(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(1)
                .getContent()
                .toString();
    }
}
