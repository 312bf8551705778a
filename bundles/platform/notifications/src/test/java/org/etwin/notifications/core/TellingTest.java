package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.SPELA_OF_THE_NSO;
import static org.etwin.notifications.core.Installation.TINA;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.etwin.notifications.Notification;
import org.etwin.notifications.NotificationArrived;
import org.etwin.notifications.NotificationQuery;
import org.etwin.notifications.NotificationRead;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The list in the page. */
@ParameterizedClass
@EnumSource(Database.class)
class TellingTest {
    private final Installation the;

    TellingTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void anEventBecomesANotificationForEveryoneWhomItConcerns() {
        the.happens("tea", "green", TINA, MATTI);

        assertThat(the.listOf(TINA)).singleElement().satisfies(notification -> {
            assertThat(notification.textKey()).isEqualTo("tea.told");
            assertThat(notification.args()).containsExactly("green");
            assertThat(notification.link()).isEqualTo("/tea");
            assertThat(notification.read()).isFalse();
            assertThat(notification.like()).isZero();
        });
        assertThat(the.db.published(NotificationArrived.class))
                .extracting(NotificationArrived::recipient)
                .containsExactly(TINA.id(), MATTI.id());
    }

    @Test
    void manyUnreadOnesOfTheSameTextAndLinkAreOneLineWithTheNewestWords() {
        the.happens("tea", "green", TINA);
        the.happens("cake", "plum", TINA);
        the.happens("tea", "black", TINA);
        the.happens("tea", "white", TINA);

        List<Notification> list = the.listOf(TINA);

        assertThat(list).extracting(Notification::args).containsExactly(List.of("white"), List.of("plum"));
        assertThat(list.get(0).like()).isEqualTo(2);
        assertThat(the.notifications.unread(TINA)).isEqualTo(Count.of(2));
        assertThat(the.notifications
                        .mine(
                                TINA,
                                new NotificationQuery(false, null, list.get(0).id()),
                                PageRequest.first())
                        .items())
                .flatExtracting(Notification::args)
                .containsExactly("white", "black", "green");
    }

    @Test
    void whatIsReadIsNoLongerCountedAndTheNextOneBeginsANewLine() {
        the.happens("tea", "green", TINA);
        the.happens("tea", "black", TINA);
        Id line = the.listOf(TINA).get(0).id();

        the.notifications.markRead(TINA, line);
        the.notifications.markRead(TINA, line);

        assertThat(the.notifications.unread(TINA)).isEqualTo(Count.of(0));
        assertThat(the.db.published(NotificationRead.class)).hasSize(1);
        the.happens("tea", "white", TINA);
        assertThat(the.listOf(TINA)).extracting(Notification::like).containsExactly(0, 1);
        the.notifications.markAllRead(TINA);
        assertThat(the.listOf(TINA)).allMatch(Notification::read);
    }

    @Test
    void theListIsFilteredByWhatIsUnreadAndByKind() {
        the.happens("tea", "green", TINA);
        the.happens("cake", "plum", TINA);
        the.notifications.markRead(TINA, the.listOf(TINA).get(0).id());

        assertThat(the.notifications
                        .mine(TINA, new NotificationQuery(true, null, null), PageRequest.first())
                        .items())
                .extracting(Notification::kind)
                .containsExactly("tea");
        assertThat(the.notifications
                        .mine(TINA, new NotificationQuery(false, "cake", null), PageRequest.first())
                        .items())
                .extracting(Notification::kind)
                .containsExactly("cake");
    }

    @Test
    void nobodyReadsOrMarksAnothersNotifications() {
        the.happens("tea", "green", TINA);
        Id tinas = the.listOf(TINA).get(0).id();

        assertThatThrownBy(() -> the.notifications.markRead(MATTI, tinas)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() ->
                        the.notifications.mine(MATTI, new NotificationQuery(false, null, tinas), PageRequest.first()))
                .isInstanceOf(Rejected.class);

        assertThat(the.notifications.unread(TINA)).isEqualTo(Count.of(1));
        assertThat(the.listOf(MATTI)).isEmpty();
        assertThatThrownBy(() -> the.notifications.mine(Actor.VISITOR, PageRequest.first()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theListIsPagedNewestFirst() {
        for (int i = 0; i < 5; i++) {
            the.happens("tea", "cup " + i, TINA);
            the.notifications.markAllRead(TINA);
        }

        Page<Notification> first = the.notifications.mine(TINA, PageRequest.first(3));
        Page<Notification> second = the.notifications.mine(TINA, new PageRequest(first.next(), 3));

        assertThat(first.items()).flatExtracting(Notification::args).containsExactly("cup 4", "cup 3", "cup 2");
        assertThat(first.total()).isEqualTo(Count.of(5));
        assertThat(second.items()).flatExtracting(Notification::args).containsExactly("cup 1", "cup 0");
        assertThat(second.next()).isNull();
    }

    @Test
    void whatTheReaderMayNoLongerSeeIsShownWithoutItsWordsAndLink() {
        the.happens("tea", "secret", TINA);
        the.happens("desk", "Ana asks", SPELA_OF_THE_NSO);
        Actor ofAnotherNso =
                new Actor.Person(SPELA_OF_THE_NSO.id(), "Špela", Set.of(new Grant(Role.NSO, "FI")), Standing.NONE);
        Actor noLongerOfTheNso = new Actor.Person(SPELA_OF_THE_NSO.id(), "Špela", Set.of(), Standing.NONE);

        assertThat(the.listOf(SPELA_OF_THE_NSO).get(0).args()).containsExactly("Ana asks");
        assertThat(List.of(
                        the.listOf(TINA).get(0),
                        the.listOf(ofAnotherNso).get(0),
                        the.listOf(noLongerOfTheNso).get(0)))
                .allSatisfy(notification -> {
                    assertThat(notification.textKey()).isEqualTo("notifications.gone");
                    assertThat(notification.args()).isEmpty();
                    assertThat(notification.link()).isNull();
                });
    }

    @Test
    void whatIsAwayOrThrowsHidesItsWordsAndNothingElse() {
        the.happens("tea", "throws", TINA);
        the.happens("cake", "plum", TINA);
        the.texts.missing.add("cake.told");

        assertThat(the.listOf(TINA)).extracting(Notification::textKey).containsOnly("notifications.away");
        assertThat(the.faults.recorded).hasSize(1);
        the.texts.missing.clear();
        assertThat(the.listOf(TINA).get(0).textKey()).isEqualTo("cake.told");
    }

    @Test
    void veryLongWordsOfPeopleAreStoredShortened() {
        String name = "ن".repeat(20_000) + "\u202E";

        the.happens("tea", name, TINA);

        assertThat(the.listOf(TINA).get(0).args().get(0)).hasSizeBetween(400, 600);
    }

    @Test
    void whatIsOldIsSweptAway() {
        the.happens("tea", "green", TINA);
        the.db.clock().advance(Duration.ofDays(300));
        the.happens("cake", "plum", TINA);

        new Rounds(the.db.transactions(), the.repository, the.faults, the.db.clock(), Duration.ofDays(200)).sweep();

        assertThat(the.listOf(TINA)).extracting(Notification::kind).containsExactly("cake");
    }

    @Test
    void aPageOfTheListCostsTheSameForOneAndForMany() {
        the.happens("tea", "green", TINA);
        int one = the.db.statements(() -> the.listOf(TINA)).size();
        for (int i = 0; i < 15; i++) {
            the.notifications.markAllRead(TINA);
            the.happens("tea", "cup " + i, TINA);
        }

        assertThat(the.db.statements(() -> the.listOf(TINA))).hasSize(one);
    }
}
