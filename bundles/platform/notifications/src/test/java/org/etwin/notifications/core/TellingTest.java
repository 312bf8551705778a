package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Notification;
import org.etwin.notifications.NotificationArrived;
import org.etwin.notifications.NotificationRead;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Standing;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TellingTest {
    private static final Id TINA = new Id(11);
    private static final Id MATTI = new Id(12);
    private static final Id UNCONFIRMED = new Id(13);

    private final TestDatabase db;
    private final List<Mail> mails = new ArrayList<>();
    private final Telling telling;
    private final StoredNotifications notifications;

    record TeaReady(String kind, int cups) {}

    record Tea(String kind) {}

    /** Tells everybody of tea, by mail if it is good. */
    private static final class TellsOfTea implements Announces<Tea> {
        private final List<Id> drinkers;

        TellsOfTea(Id... drinkers) {
            this.drinkers = List.of(drinkers);
        }

        @Override
        public String type() {
            return "tea.ready";
        }

        @Override
        public Class<Tea> shape() {
            return Tea.class;
        }

        @Override
        public List<Announcement> announce(Tea tea) {
            return drinkers.stream()
                    .map(drinker -> new Announcement(
                            drinker,
                            "tea",
                            "tea.announced",
                            List.of(tea.kind()),
                            "/tea",
                            tea.kind().equals("green")))
                    .toList();
        }
    }

    TellingTest(Database database) {
        db = TestDatabase.fresh(database, "notifications");
        NotificationRepository repository = new NotificationRepository(db.unit("notifications"));
        telling = new Telling(
                repository,
                new PeopleWithAddresses(TINA, MATTI, UNCONFIRMED),
                new RememberedMails(mails),
                db.outbox(),
                db.json(),
                db.ids(),
                db.clock());
        notifications = new StoredNotifications(db.transactions(), repository, db.outbox(), db.json(), db.clock());
    }

    @Test
    void anEventBecomesANotificationForEveryoneWhomItConcerns() {
        happens("black", TINA, MATTI);

        Page<Notification> mine = notifications.mine(person(TINA), PageRequest.first());

        assertThat(mine.items()).singleElement().satisfies(notification -> {
            assertThat(notification.textKey()).isEqualTo("tea.announced");
            assertThat(notification.args()).containsExactly("black");
            assertThat(notification.link()).isEqualTo("/tea");
            assertThat(notification.read()).isFalse();
            assertThat(notification.at()).isEqualTo(db.clock().instant());
        });
        assertThat(db.published(NotificationArrived.class))
                .extracting(NotificationArrived::recipient)
                .containsExactly(TINA, MATTI);
        assertThat(mails).isEmpty();
    }

    @Test
    void aMailGoesInTheRecipientsLanguageToConfirmedAddressesOnly() {
        happens("green", TINA, UNCONFIRMED, new Id(99));

        assertThat(mails)
                .containsExactly(new Mail("11@school.si", new Locale("sl"), "tea.announced", List.of("green"), "/tea"));
        assertThat(notifications.unread(person(UNCONFIRMED))).isEqualTo(Count.of(1));
    }

    @Test
    void whatIsReadIsNoLongerCounted() {
        happens("black", TINA);
        happens("green", TINA);
        happens("white", TINA);
        Id oldest = notifications
                .mine(person(TINA), PageRequest.first())
                .items()
                .get(2)
                .id();

        notifications.markRead(person(TINA), oldest);
        notifications.markRead(person(TINA), oldest);
        assertThat(notifications.unread(person(TINA))).isEqualTo(Count.of(2));

        notifications.markAllRead(person(TINA));
        assertThat(notifications.unread(person(TINA))).isEqualTo(Count.of(0));
        assertThat(notifications.mine(person(TINA), PageRequest.first()).items())
                .allMatch(Notification::read);
        assertThat(db.published(NotificationRead.class)).hasSize(2);
    }

    @Test
    void nobodyReadsOrMarksAnothersNotifications() {
        happens("black", TINA);
        Id tinas = notifications
                .mine(person(TINA), PageRequest.first())
                .items()
                .get(0)
                .id();

        notifications.markRead(person(MATTI), tinas);

        assertThat(notifications.unread(person(TINA))).isEqualTo(Count.of(1));
        assertThat(notifications.mine(person(MATTI), PageRequest.first()).items())
                .isEmpty();
        assertThatThrownBy(() -> notifications.mine(Actor.VISITOR, PageRequest.first()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theListIsPagedNewestFirst() {
        for (String kind : List.of("a", "b", "c", "d", "e")) {
            happens(kind, TINA);
        }

        Page<Notification> first = notifications.mine(person(TINA), PageRequest.first(3));
        Page<Notification> second = notifications.mine(person(TINA), new PageRequest(first.next(), 3));

        assertThat(first.items()).flatExtracting(Notification::args).containsExactly("e", "d", "c");
        assertThat(first.total()).isEqualTo(Count.of(5));
        assertThat(second.items()).flatExtracting(Notification::args).containsExactly("b", "a");
        assertThat(second.next()).isNull();
    }

    private void happens(String kind, Id... drinkers) {
        Announcer announcer = new Announcer(new TellsOfTea(drinkers), telling);
        Event event = new Event(
                1,
                db.ids().next(),
                "tea.ready",
                1,
                db.clock().instant(),
                db.json().write(new TeaReady(kind, 3)));
        db.transactions().in(() -> announcer.on(event));
    }

    private static Actor person(Id id) {
        return new Actor.Person(id, "Somebody", java.util.Set.of(), Standing.NONE);
    }
}
