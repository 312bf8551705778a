package org.etwin.spaces.testing;

import java.util.Arrays;
import java.util.List;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.spaces.Forum;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Updates;
import org.etwin.spaces.core.Adults;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.MembersSection;
import org.etwin.spaces.core.MembersService;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.OpeningSpaces;
import org.etwin.spaces.core.People;
import org.etwin.spaces.core.Sections;
import org.etwin.spaces.core.SpacePupils;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.SpacesService;
import org.etwin.spaces.core.forum.ForumRows;
import org.etwin.spaces.core.forum.ForumSection;
import org.etwin.spaces.core.forum.ForumService;
import org.etwin.spaces.core.updates.UpdateRows;
import org.etwin.spaces.core.updates.UpdatesSection;
import org.etwin.spaces.core.updates.UpdatesService;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.SpaceOpening.Opening;
import org.etwin.spaces.spi.SpaceSection;

/** The real kernel of spaces on a real database, without a container, for the tests of kinds and sections. */
public final class SpacesForTests {
    private static final Actor.System SYSTEM = new Actor.System("test");

    private final TestDatabase db;
    private final Village village = new Village();
    private final Kinds kinds = new Kinds();
    private final Sections sections;
    private final SpaceOpening opening;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final Updates updates;
    private final Forum forum;

    public SpacesForTests(Database database) {
        db = TestDatabase.fresh(database, "spaces");
        Transactions transactions = db.transactions();
        Unit unit = db.unit("spaces");
        Faults faults = new Faults() {
            @Override
            public void record(Class<?> part, Throwable thrown) {}

            @Override
            public List<Fault> recent() {
                return List.of();
            }
        };
        sections = new Sections(faults);
        SpaceRows rows = new SpaceRows(unit);
        Door door = new Door(transactions, rows, kinds);
        Membership membership = new Membership(rows, db.outbox(), db.ids(), db.clock());
        opening = new OpeningSpaces(transactions, rows, db.outbox(), db.ids(), db.clock());
        spaces = new SpacesService(transactions, rows, door, kinds, sections, db.outbox());
        members = new MembersService(
                transactions,
                rows,
                door,
                kinds,
                new People(village.members(), village.pupils(), village.schools()),
                new Adults(transactions, rows, kinds, membership, village.accounts(), village.audit()),
                new SpacePupils(
                        transactions, rows, kinds, membership, village.pupils(), village.members(), village.audit()));
        UpdateRows updateRows = new UpdateRows(unit);
        ForumRows forumRows = new ForumRows(unit);
        updates = new UpdatesService(transactions, spaces, members, updateRows, db.outbox(), db.ids(), db.clock());
        forum = new ForumService(transactions, spaces, members, forumRows, db.outbox(), db.ids(), db.clock());
        add(new UpdatesSection());
        add(new ForumSection(transactions, forumRows));
        add(new MembersSection());
    }

    public void add(SpaceKind kind) {
        kinds.add(kind);
    }

    public void remove(SpaceKind kind) {
        kinds.remove(kind);
    }

    public void add(SpaceSection section) {
        sections.add(section);
    }

    /** A space of that kind for a subject, with these founders. */
    public Id open(SpaceKind kind, long subject, Actor... founders) {
        List<Id> accounts = Arrays.stream(founders)
                .map(founder -> founder.account().orElseThrow())
                .toList();
        String role = kind.roles().get(0).key();
        return opening.open(SYSTEM, new Opening(kind.key(), new Id(subject), "Rivers", "", accounts, role));
    }

    /** Puts somebody in, whatever the rules say. */
    public <A extends Actor> A join(Id space, A actor, String role) {
        opening.join(SYSTEM, space, actor.account().orElseThrow(), role);
        return actor;
    }

    public void close(Id space) {
        opening.close(SYSTEM, space);
    }

    public void archive(Id space) {
        opening.archive(SYSTEM, space);
    }

    public TestDatabase db() {
        return db;
    }

    public Village village() {
        return village;
    }

    public SpaceOpening opening() {
        return opening;
    }

    public Spaces spaces() {
        return spaces;
    }

    public SpaceMembers members() {
        return members;
    }

    public Updates updates() {
        return updates;
    }

    public Forum forum() {
        return forum;
    }
}
