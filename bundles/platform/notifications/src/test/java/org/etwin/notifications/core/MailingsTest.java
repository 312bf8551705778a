package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.AnnouncesWidely;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Something that thousands are told. */
@ParameterizedClass
@EnumSource(Database.class)
class MailingsTest {
    private static final int PEOPLE = 2_000;

    private final Installation the;
    private final ToEverybody everybody = new ToEverybody();
    private final WideAnnouncer<Rumours.Rumour> announcer;

    MailingsTest(Database database) {
        the = new Installation(database);
        announcer = new WideAnnouncer<>(everybody, the.mailings, the.db.json());
        the.mailings.add(announcer);
    }

    @Test
    void everybodyIsToldOncePageByPage() {
        the.db.transactions().in(() -> announcer.on(the.event("hello")));
        assertThat(the.queue.waiting).isEmpty();

        the.mailings.goOn();
        the.mailings.goOn();

        assertThat(recipients()).hasSize(PEOPLE);
        assertThat(the.queue.waiting).hasSize(PEOPLE);
        assertThat(everybody.pages).isEqualTo(PEOPLE / PageRequest.MOST);
    }

    @Test
    void aPageCostsTheSameStatementsHoweverManyAreOnIt() {
        the.db.transactions().in(() -> announcer.on(the.event("hello")));

        int all = (int) the.db.statements(the.mailings::goOn).stream()
                .filter(statement ->
                        statement.toLowerCase(java.util.Locale.ROOT).startsWith("select"))
                .count();

        assertThat(all / (PEOPLE / PageRequest.MOST)).isLessThanOrEqualTo(8);
    }

    @Test
    void afterACrashItGoesOnWhereItStoppedAndTellsNobodyTwice() {
        everybody.failsAt = 7;
        the.db.transactions().in(() -> announcer.on(the.event("hello")));

        the.mailings.goOn();
        assertThat(the.queue.waiting).hasSize(6 * PageRequest.MOST);
        everybody.failsAt = -1;
        the.mailings.goOn();
        assertThat(the.queue.waiting).as("not before its pause is over").hasSize(6 * PageRequest.MOST);
        the.db.clock().advance(Duration.ofMinutes(1));
        the.mailings.goOn();

        assertThat(recipients()).hasSize(PEOPLE);
        assertThat(the.queue.waiting).hasSize(PEOPLE);
    }

    @Test
    void whileItsBundleIsAwayItWaits() {
        the.db.transactions().in(() -> announcer.on(the.event("hello")));
        the.mailings.remove(announcer);
        the.mailings.goOn();
        assertThat(the.queue.waiting).isEmpty();

        the.mailings.add(announcer);
        the.db.clock().advance(Duration.ofMinutes(1));
        the.mailings.goOn();

        assertThat(the.queue.waiting).hasSize(PEOPLE);
    }

    private Set<Id> recipients() {
        Set<Id> all = new HashSet<>();
        the.queue.waiting.stream().map(LateMail::recipient).forEach(all::add);
        return all;
    }

    private static final class ToEverybody implements AnnouncesWidely<Rumours.Rumour> {
        private int pages;
        private int failsAt = -1;

        @Override
        public String type() {
            return "rumour";
        }

        @Override
        public Class<Rumours.Rumour> shape() {
            return Rumours.Rumour.class;
        }

        @Override
        public Page<Id> audience(Rumours.Rumour rumour, PageRequest page) {
            pages++;
            if (pages == failsAt) {
                throw new IllegalStateException("the database is away");
            }
            long from = page.after() == null ? 1 : Long.parseLong(page.after());
            List<Id> some = java.util.stream.LongStream.range(from, from + page.size())
                    .filter(id -> id <= PEOPLE)
                    .mapToObj(id -> new Id(100_000 + id))
                    .toList();
            long next = from + page.size();
            return new Page<>(some, next > PEOPLE ? null : Long.toString(next), Count.of(PEOPLE));
        }

        @Override
        public Optional<Announcement> announce(Rumours.Rumour rumour, Id recipient) {
            return Optional.of(new Announcement(recipient, "tea", "tea.told", List.of(rumour.words()), "/tea", true));
        }
    }
}
