package org.etwin.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.etwin.network.ContactAccepted;
import org.etwin.network.ContactAsked;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

class TellingAboutContactsTest {
    private final TestDatabase db = TestDatabase.fresh(Database.DERBY, "network");
    private final KnownMembers members = new KnownMembers();
    private final ContactSides sides = new ContactSides(db.unit("network"));
    private final BlockRows rows = new BlockRows(db.unit("network"));
    private final BlockedPeople blocks =
            new BlockedPeople(db.transactions(), rows, sides, members, db.outbox(), db.ids(), db.clock());
    private final MutualContacts contacts = new MutualContacts(
            db.transactions(),
            sides,
            rows,
            members,
            new KnownDirectory(members),
            db.outbox(),
            db.ids(),
            db.clock(),
            Defaults.of(NetworkSettings.class, Map.of()));
    private final ContactNews news = new ContactNews(db.transactions(), sides, members);
    private final Actor.Person tina = etwinner("Tina");
    private final Actor.Person matti = etwinner("Matti");

    @Test
    void whoIsAskedIsToldAndReadsItAsLongAsItWaits() {
        TellsWhoIsAsked tells = new TellsWhoIsAsked(news);
        Id contact = contacts.ask(tina, matti.id(), "Hello");

        Announcement told =
                tells.announce(new ContactAsked(contact, tina.id(), matti.id())).get(0);

        assertThat(told.recipient()).isEqualTo(matti.id());
        assertThat(told.args()).containsExactly("Tina");
        assertThat(told.link()).isEqualTo("/people/" + tina.id() + "/contact");
        assertThat(tells.stillVisible(matti, told)).isTrue();
        contacts.end(tina, contact);
        assertThat(tells.stillVisible(matti, told)).isFalse();
    }

    @Test
    void nothingIsToldOfSomebodyWhoWasBlocked() {
        TellsWhoIsAsked tells = new TellsWhoIsAsked(news);
        Announcement told = tells.announce(
                        new ContactAsked(contacts.ask(tina, matti.id(), "Hello"), tina.id(), matti.id()))
                .get(0);

        blocks.block(matti, tina.id());

        assertThat(tells.stillVisible(matti, told)).isFalse();
    }

    @Test
    void aYesIsToldWithItsWordAsLongAsTheyAreContacts() {
        TellsWhoAsked tells = new TellsWhoAsked(news);
        Id contact = contacts.ask(tina, matti.id(), "Hello");
        contacts.accept(matti, contact, "Gladly");

        Announcement told = tells.announce(new ContactAccepted(contact, tina.id(), matti.id()))
                .get(0);

        assertThat(told.textKey()).isEqualTo("network.told.accepted-with-word");
        assertThat(told.args()).containsExactly("Matti", "Gladly");
        assertThat(tells.stillVisible(tina, told)).isTrue();
        contacts.end(tina, contact);
        assertThat(tells.stillVisible(tina, told)).isFalse();
    }

    private Actor.Person etwinner(String name) {
        Id id = db.ids().next();
        members.add(id, name, true);
        return new Actor.Person(id, name, Set.of(), new Standing(true, Set.of("SI"), false));
    }
}
