package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.SPELA_OF_THE_NSO;
import static org.etwin.notifications.core.Installation.TINA;
import static org.etwin.notifications.core.Installation.UNCONFIRMED;

import java.util.Locale;
import java.util.Set;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.WritesMails.NotNow;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a mail are made when it is sent. */
@ParameterizedClass
@EnumSource(Database.class)
class WritingMailsTest {
    private final Installation the;

    WritingMailsTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void aMailIsInTheLanguageThatTheRecipientHasWhenItIsSent() {
        the.happens("tea", "green", TINA);
        the.accounts.change(TINA, "Tina", "Novak", new Locale("fi"));

        assertThat(the.written()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("11@school.si");
            assertThat(letter.language()).isEqualTo(new Locale("fi"));
            assertThat(letter.subject()).isEqualTo("fi:tea.told.subject[green]");
            assertThat(letter.body()).isEqualTo("fi:tea.told.body[green]");
            assertThat(letter.link()).isEqualTo("/tea");
            assertThat(letter.footer()).isEqualTo("fi:notifications.mail.why[fi:tea.kind]");
        });
    }

    @Test
    void aMailComesInTheNameOfTheNsoOfTheRecipientsTerritory() {
        the.happens("tea", "green", TINA, MATTI);

        assertThat(the.written())
                .extracting(Letter::sender)
                .containsExactly(new Letter.Sender("CMEPIUS", "etwinning@cmepius.si"), null);
    }

    @Test
    void nothingIsMailedToWhoNeverConfirmedOrIsNoLongerThere() {
        the.happens("tea", "green", UNCONFIRMED, TINA);
        the.people.remove(TINA.id());

        assertThat(the.written()).isEmpty();
    }

    @Test
    void whatTheRecipientMayNoLongerSeeIsDropped() {
        the.settings.choose(SPELA_OF_THE_NSO, "desk", "mail", Frequency.AT_ONCE);
        the.happens("desk", "Ana asks", SPELA_OF_THE_NSO);
        the.happens("tea", "secret", TINA);
        LateMail ofTheDesk = the.queue.waiting.get(0);
        assertThat(the.write(ofTheDesk)).isPresent();

        the.people.put(
                SPELA_OF_THE_NSO.id(), new Actor.Person(SPELA_OF_THE_NSO.id(), "Špela", Set.of(), Standing.NONE));

        assertThat(the.written()).isEmpty();
    }

    @Test
    void whatIsSwitchedOffOrPausedMeanwhileIsDropped() {
        the.happens("tea", "green", TINA, MATTI);
        the.settings.choose(TINA, "tea", "mail", Frequency.OFF);
        the.settings.set(MATTI, null, true);

        assertThat(the.written()).isEmpty();
    }

    @Test
    void whileTheAnnouncingBundleIsAwayTheMailWaits() {
        the.happens("tea", "green", TINA);
        LateMail mail = the.queue.waiting.get(0);

        the.texts.missing.add("tea.told.body");
        assertThatThrownBy(() -> the.write(mail)).isInstanceOf(NotNow.class);
        the.texts.missing.clear();
        String announcer = new Announcer<>(new Rumours("tea"), the.telling, the.db.json()).name();
        the.sight.askNoMore(announcer);
        assertThatThrownBy(() -> the.write(mail)).isInstanceOf(NotNow.class);
        the.sight.ask(announcer, (actor, announced) -> true);

        assertThat(the.write(mail)).isPresent();
    }

    @Test
    void theLinkInAMailSwitchesThatKindOffWithoutSigningInAndNothingElse() {
        the.happens("tea", "green", TINA);
        String token = token(the.written().get(0));

        assertThat(the.settings.leavable(token).kind()).isEqualTo("tea");
        assertThat(the.queue.waiting).isEmpty();
        the.settings.leave(token);
        the.settings.leave(token);

        the.happens("tea", "black", TINA, MATTI);
        assertThat(the.written()).extracting(Letter::to).containsExactly("12@school.si");
        assertThat(the.listOf(TINA)).hasSize(1);
    }

    @Test
    void theLinkInADigestSwitchesOffAllThatIsGatheredLikeIt() {
        the.settings.choose(TINA, "tea", "mail", Frequency.WEEKLY);
        the.happens("cake", "plum", TINA);
        the.db.clock().set(java.time.Instant.parse("2026-03-03T08:00:00Z"));
        the.digests.sendDue();

        the.settings.leave(token(the.written().get(0)));

        assertThat(the.settings.mine(TINA).kinds())
                .extracting(kind -> kind.kind() + " " + kind.channels().get(1).frequency())
                .containsExactly("safety AT_ONCE", "cake OFF", "tea WEEKLY");
    }

    @Test
    void aLinkThatIsNotOursDoesNothing() {
        String good = the.links.of(TINA.id(), "tea");
        String ofAnother = MATTI.id() + good.substring(good.indexOf('.'));
        LeavingLinks otherNode = new LeavingLinks(the.db.transactions(), the.db.unit("notifications"));

        assertThat(otherNode.read(good).account()).isEqualTo(TINA.id());
        for (String wrong : new String[] {
            ofAnother,
            good + "x",
            good.replace(".tea.", ".safety."),
            "",
            ".",
            "..",
            "a.b.c",
            null,
            "\u0000.\u0000.\u0000"
        }) {
            assertThatThrownBy(() -> the.settings.leave(wrong)).isInstanceOf(org.etwin.platform.Rejected.class);
        }
    }

    private static String token(Letter letter) {
        assertThat(letter.leaving().oneClick()).startsWith("/api/v1/notifications/unsubscribe/");
        assertThat(letter.leaving().page()).startsWith("/notifications/unsubscribe/");
        return letter.leaving().oneClick().substring("/api/v1/notifications/unsubscribe/".length());
    }
}
