package org.etwin.notifications.mail.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.notifications.mail.core.Post.OPERATOR;
import static org.etwin.notifications.mail.core.Post.letter;
import static org.etwin.notifications.mail.core.Post.link;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Mail;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A dead server, addresses that mails come back from, mails that cannot be made. */
@ParameterizedClass
@EnumSource(Database.class)
class LosingNoMailTest {
    private final Database database;
    private final Post the;

    LosingNoMailTest(Database database) {
        this.database = database;
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
    void aServerThatIsDeadForDaysLosesNothingAndIsAskedWithGrowingPauses() {
        int port = the.server.getSmtp().getPort();
        the.server.stop();
        the.open(port);
        the.mails.send(link("tina@school.si", "Tina"));
        the.postLate(12, letter("matti@koulu.fi", "Tea"));
        for (int i = 0; i < 200; i++) {
            the.postman.sendDue();
            the.db.clock().advance(Duration.ofHours(1));
        }
        assertThat(the.states()).containsExactly("WAITING", "WAITING");

        the.server.start();
        the.open();
        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).hasSize(2);
        assertThat(the.states()).containsExactly("SENT", "SENT");
    }

    @Test
    void aDeadServerIsNotAskedInEveryRound() {
        int port = the.server.getSmtp().getPort();
        the.server.stop();
        the.open(port);
        the.mails.send(link("tina@school.si", "Tina"));
        the.postman.sendDue();

        the.db.clock().advance(Duration.ofSeconds(20));
        List<String> statements = the.db.statements(the.postman::sendDue);

        assertThat(statements).isEmpty();
    }

    @Test
    void anAddressThatIsRefusedForGoodParksTheMailAndOthersGetTheirs() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            the.open(picky.port());
            the.mails.send(link("nobody@unknown.example", "Nobody"));
            the.mails.send(link("tina@school.si", "Tina"));

            the.postman.sendDue();
        }

        assertThat(the.states()).containsExactly("SENT", "PARKED");
        assertThat(the.desk.find(OPERATOR, "PARKED", null, PageRequest.first()).items())
                .singleElement()
                .satisfies(mail -> assertThat(mail.problem()).contains("no such person"));
    }

    @Test
    void afterSomeRefusalsAnAddressIsClosedUntilItIsConfirmedAndThenGetsEverything() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            the.open(picky.port());
            for (int i = 0; i < 5; i++) {
                the.postLate(11, letter("Tina@unknown.example", "Tea " + i));
            }
            the.postman.sendDue();
            assertThat(the.states()).containsOnly("PARKED").hasSize(5);
            Bounced bounced = the.desk.bounced(OPERATOR, "tina@unknown.example").orElseThrow();
            assertThat(bounced.times()).as("the others were not even tried").isEqualTo(3);
            assertThat(bounced.since()).isEqualTo(the.db.clock().instant());
        }
        the.open();
        the.mails.send(link("tina@unknown.example", "Tina"));
        the.postman.sendDue();
        assertThat(the.server.getReceivedMessages())
                .as("a link is always tried")
                .hasSize(1);

        the.late.works(new Id(11), "tina@unknown.example");
        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()).hasSize(6);
        assertThat(the.desk.bounced(OPERATOR, "tina@unknown.example")).isEmpty();
    }

    @Test
    void whatWasParkedForAnAccountGoesToItsNewAddress() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            the.open(picky.port());
            the.postLate(11, letter("tina@unknown.example", "Tea"));
            the.postman.sendDue();
        }
        the.open();
        the.letters.put("letter 0", letter("tina@school.si", "Tea"));

        the.late.works(new Id(11), "tina@school.si");
        the.postman.sendDue();

        assertThat(the.server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("tina@school.si");
    }

    @Test
    void refusalsOfLongAgoDoNotCount() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            the.open(picky.port());
            for (int i = 0; i < 6; i++) {
                the.postLate(11, letter("tina@unknown.example", "Tea " + i));
                the.postman.sendDue();
                the.db.clock().advance(Duration.ofDays(31));
            }
        }

        Bounced bounced = the.desk.bounced(OPERATOR, "tina@unknown.example").orElseThrow();
        assertThat(bounced.times()).isEqualTo(1);
        assertThat(bounced.since()).isNull();
    }

    @Test
    void theOperatorTellsOfMailsThatCameBackAndTriesThemAgain() {
        the.open();
        for (int i = 0; i < 3; i++) {
            the.desk.cameBack(OPERATOR, " Tina@School.si ", "mailbox full for ever");
        }
        the.postLate(11, letter("tina@school.si", "Tea"));
        the.postman.sendDue();
        assertThat(the.states()).containsExactly("PARKED");

        Id parked = Id.parse(the.desk
                .find(OPERATOR, "PARKED", "tina", PageRequest.first())
                .items()
                .get(0)
                .id());
        the.desk.retry(OPERATOR, parked);
        the.postman.sendDue();

        assertThat(the.states()).containsExactly("SENT");
        assertThat(the.desk.bounced(OPERATOR, PageRequest.first()).items()).isEmpty();
        assertThatThrownBy(() -> the.desk.retry(OPERATOR, parked)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.retry(OPERATOR, new Id(5))).isInstanceOf(Rejected.class);
    }

    @Test
    void allParkedMailsAreTriedAgainAtOnceOrThoseOfAnAddress() throws Exception {
        try (PickyServer picky = new PickyServer()) {
            the.open(picky.port());
            the.mails.send(link("tina@unknown.example", "Tina"));
            the.mails.send(link("matti@unknown.example", "Matti"));
            the.mails.send(link("a%_b@unknown.example", "Odd"));
            the.postman.sendDue();
        }

        assertThat(the.desk.retryAll(OPERATOR, "TINA@")).isEqualTo(1);
        assertThat(the.desk.retryAll(OPERATOR, "%_")).isEqualTo(1);
        assertThat(the.desk.retryAll(OPERATOR, null)).isEqualTo(1);
        assertThat(the.states()).containsOnly("WAITING");
    }

    @Test
    void onlyWhoRunsTheInstallationLooksAfterMails() {
        Actor visitor = Actor.VISITOR;
        assertThatThrownBy(() -> the.desk.find(visitor, null, null, PageRequest.first()))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.cameBack(visitor, "tina@school.si", "x"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.works(visitor, "tina@school.si")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.retryAll(visitor, "")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.bounced(visitor, PageRequest.first())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.desk.cameBack(OPERATOR, "no address\u0000", "x"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aLetterThatCannotBeMadeStopsNoOtherAndIsParkedAfterManyTries() {
        the.stop();
        Post picky = new Post(database, 0, new WithoutFinnish());
        picky.server.start();
        picky.open();
        picky.mails.send(new Mail(
                "matti@koulu.fi", new Locale("fi"), "identity.mail.confirm", List.of("Matti"), "/confirm/abc"));
        picky.mails.send(link("tina@school.si", "Tina"));

        picky.postman.sendDue();
        assertThat(picky.repository).isNotNull();
        for (int i = 1; i < Carrying.MOST_TRIES; i++) {
            picky.db.clock().advance(Duration.ofHours(5));
            picky.postman.sendDue();
        }

        assertThat(picky.server.getReceivedMessages()).hasSize(1);
        assertThat(picky.faults).hasSize(Carrying.MOST_TRIES);
        picky.stop();
    }

    private static final class WithoutFinnish extends LettersOfKeys {
        @Override
        public String text(Locale language, String key, Object... args) {
            if (language.getLanguage().equals("fi") && key.endsWith("footer")) {
                throw new IllegalArgumentException("no such words");
            }
            return super.text(language, key, args);
        }
    }

    @Test
    void whatWasSentLongAgoIsForgottenWithThePerson() {
        the.open();
        the.mails.send(link("tina@school.si", "Tina"));
        the.postLate(11, letter("tina@school.si", "Tea"));
        the.postLate(12, letter("matti@koulu.fi", "Tea"));
        the.postman.sendDue();

        the.late.forget(new Id(11), "tina@school.si");

        assertThat(the.desk.find(OPERATOR, null, null, PageRequest.first()).items())
                .extracting(mail -> mail.to())
                .containsExactly("matti@koulu.fi");
    }
}
