package org.etwin.notifications.mail.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.mail.core.Post.letter;
import static org.etwin.notifications.mail.core.Post.link;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Very many mails at once. */
@ParameterizedClass
@EnumSource(Database.class)
class BulkTest {
    private final Post the;
    private final int many;

    BulkTest(Database database) {
        many = database == Database.DERBY ? 1_000 : 500;
        the = new Post(database, 600, new LettersOfKeys());
    }

    @BeforeEach
    void start() {
        the.server.start();
        the.open();
    }

    @AfterEach
    void stop() {
        the.stop();
    }

    @Test
    void thousandsOfMailsGoOutNotFasterThanAllowedAndEachOnce() {
        the.postMailing(many);

        the.postman.sendDue();
        assertThat(the.server.getReceivedMessages())
                .as("what ten seconds allow")
                .hasSize(100);
        the.db.clock().advance(Duration.ofSeconds(5));
        the.postman.sendDue();
        assertThat(the.server.getReceivedMessages()).hasSize(150);
        for (int i = 0; i < many / 100 - 1; i++) {
            the.db.clock().advance(Duration.ofSeconds(10));
            the.postman.sendDue();
        }

        assertThat(Arrays.stream(the.server.getReceivedMessages())
                        .map(message -> GreenMailUtil.getAddressList(recipients(message)))
                        .distinct())
                .hasSize(many);
        assertThat(the.server.getReceivedMessages()).hasSize(many);
    }

    @Test
    void aLinkThatSomebodyWaitsForOvertakesAMailing() {
        the.postMailing(300);
        the.postman.sendDue();
        the.mails.send(link("tina@school.si", "Tina"));

        the.postman.sendDue();

        assertThat(recipients(last())[0]).hasToString("tina@school.si");
    }

    @Test
    void aRoundReadsFewMailsAtATime() {
        the.postMailing(120);

        List<String> lists = the.db.statements(the.postman::sendDue).stream()
                .filter(statement ->
                        statement.toLowerCase(java.util.Locale.ROOT).contains("urgency, t0.id")
                                || statement.toLowerCase(java.util.Locale.ROOT).contains("order by t0.urgency"))
                .toList();

        assertThat(lists).as("50 and 50 of the 100 that are allowed").hasSizeBetween(2, 4);
    }

    @Test
    void aMailKeepsItsNumberSoThatTwiceCanBeSeenToBeOnce() throws Exception {
        the.postLate(1, letter("tina@school.si", "Hello"));
        the.postman.sendDue();
        String first = last().getHeader("Message-ID")[0];
        the.db.transactions().in(() -> the.repository
                .find(org.etwin.platform.Id.parse(first.substring(1, 14)))
                .orElseThrow()
                .triesAgain(the.db.clock().instant()));

        the.postman.sendDue();

        assertThat(last().getHeader("Message-ID")[0]).isEqualTo(first).endsWith("@etwin.example>");
        assertThat(the.server.getReceivedMessages()).hasSize(2);
        assertThat(last().getHeader("Return-Path")[0]).contains("bounces+" + first.substring(1, 14) + "@");
    }

    private jakarta.mail.internet.MimeMessage last() {
        var all = the.server.getReceivedMessages();
        return all[all.length - 1];
    }

    private static jakarta.mail.Address[] recipients(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
