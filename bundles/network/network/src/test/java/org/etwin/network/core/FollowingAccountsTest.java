package org.etwin.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.spi.PersonalData;
import org.etwin.network.ContactState;
import org.etwin.network.Contacts.Asked;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FollowingAccountsTest {
    private final TestDatabase db;
    private final KnownMembers members = new KnownMembers();
    private final ContactSides sides;
    private final BlockRows rows;
    private final BlockedPeople blocks;
    private final MutualContacts contacts;
    private final FollowingAccounts following;

    FollowingAccountsTest(Database database) {
        db = TestDatabase.fresh(database, "network");
        sides = new ContactSides(db.unit("network"));
        rows = new BlockRows(db.unit("network"));
        blocks = new BlockedPeople(db.transactions(), rows, sides, members, db.outbox(), db.ids(), db.clock());
        contacts = new MutualContacts(
                db.transactions(),
                sides,
                rows,
                members,
                new KnownDirectory(members),
                db.outbox(),
                db.ids(),
                db.clock(),
                Defaults.of(NetworkSettings.class, Map.of()));
        following = new FollowingAccounts(sides, rows, db.ids());
    }

    @Test
    void contactsGoWithAPersonForBoth() {
        Actor.Person tina = etwinner("Tina");
        Actor.Person matti = etwinner("Matti");
        Actor.Person greta = etwinner("Greta");
        areContacts(tina, matti);
        areContacts(matti, greta);
        contacts.ask(greta, tina.id(), "Hello");

        db.transactions().in(() -> following.erased(tina.id()));

        assertThat(contacts.with(matti, tina.id())).isEmpty();
        assertThat(contacts.with(greta, tina.id())).isEmpty();
        assertThat(contacts.areContacts(matti.id(), greta.id())).isTrue();
    }

    @Test
    void aContactOfTheAccountThatWentIsAContactOfTheOtherOne() {
        Actor.Person old = etwinner("Tina");
        Actor.Person kept = etwinner("Tina again");
        Actor.Person matti = etwinner("Matti");
        areContacts(old, matti);
        Id asked = contacts.ask(etwinner("Greta"), old.id(), "Hello");

        db.transactions().in(() -> following.merged(old.id(), kept.id()));

        assertThat(contacts.areContacts(matti.id(), kept.id())).isTrue();
        assertThat(contacts.areContacts(kept.id(), matti.id())).isTrue();
        assertThat(contacts.asked(kept, Asked.BY_OTHERS, PageRequest.first()).items())
                .singleElement()
                .satisfies(seen -> assertThat(seen.value().id()).isEqualTo(asked));
        contacts.accept(kept, asked);
    }

    @Test
    void whoIsAContactOfBothIsThereOnceAndTheBetterOneStays() {
        Actor.Person old = etwinner("Tina");
        Actor.Person kept = etwinner("Tina again");
        Actor.Person matti = etwinner("Matti");
        Actor.Person greta = etwinner("Greta");
        areContacts(old, matti);
        contacts.ask(kept, matti.id(), "Again me");
        contacts.ask(old, greta.id(), "");
        areContacts(kept, greta);
        areContacts(old, kept);

        db.transactions().in(() -> following.merged(old.id(), kept.id()));

        assertThat(contacts.mine(kept, PageRequest.first()).items())
                .extracting(seen -> seen.value().person().account())
                .containsExactlyInAnyOrder(matti.id(), greta.id());
        assertThat(contacts.mine(matti, PageRequest.first()).items()).hasSize(1);
        assertThat(contacts.asked(kept, Asked.BY_ME, PageRequest.first()).items())
                .isEmpty();
        assertThat(contacts.with(kept, kept.id())).isEmpty();
    }

    @Test
    void anotherAccountIsNoWayAroundANo() {
        Actor.Person old = etwinner("Tina");
        Actor.Person kept = etwinner("Tina again");
        Actor.Person matti = etwinner("Matti");
        contacts.decline(matti, contacts.ask(old, matti.id(), ""));

        db.transactions().in(() -> following.merged(old.id(), kept.id()));

        assertThat(contacts.with(matti, kept.id()).orElseThrow().value().state())
                .isEqualTo(ContactState.DECLINED);
    }

    @Test
    void blocksGoWithAPersonAndHoldForTheAccountThatIsKept() {
        Actor.Person old = etwinner("Tina");
        Actor.Person kept = etwinner("Tina again");
        Actor.Person rude = etwinner("Rude");
        Actor.Person matti = etwinner("Matti");
        blocks.block(old, rude.id());
        blocks.block(matti, old.id());
        blocks.block(matti, kept.id());
        blocks.block(old, kept.id());

        db.transactions().in(() -> following.merged(old.id(), kept.id()));

        assertThat(blocks.among(kept, List.of(rude.id(), kept.id()))).containsExactly(rude.id());
        assertThat(blocks.among(matti, List.of(old.id(), kept.id()))).containsExactly(kept.id());
        db.transactions().in(() -> following.erased(rude.id()));
        assertThat(blocks.among(kept, List.of(rude.id()))).isEmpty();
    }

    @Test
    void theArchiveHoldsWhoOnesContactsAreAndWhatWasWritten() throws IOException {
        Actor.Person tina = etwinner("Tina");
        contacts.ask(tina, etwinner("Matti").id(), "Shall we?");
        blocks.block(tina, etwinner("Rude").id());
        Map<String, String> archive = new HashMap<>();

        new ContactsOfMine(db.transactions(), sides, rows, members).write(tina.id(), new PersonalData.Archive() {
            @Override
            public void json(String name, Object content) {
                archive.put(name, db.json().write(content));
            }

            @Override
            public void file(String name, InputStream content) {
                throw new AssertionError(name);
            }
        });

        assertThat(archive.get("blocked")).contains("Rude");
        assertThat(archive.get("contacts")).contains("Matti", "Shall we?");
    }

    private void areContacts(Actor.Person one, Actor.Person other) {
        contacts.accept(other, contacts.ask(one, other.id(), ""));
    }

    private Actor.Person etwinner(String name) {
        Id id = db.ids().next();
        members.add(id, name, true);
        return new Actor.Person(id, name, Set.of(), new Standing(true, Set.of("SI"), false));
    }
}
