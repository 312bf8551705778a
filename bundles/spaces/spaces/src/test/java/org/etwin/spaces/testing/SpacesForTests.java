package org.etwin.spaces.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.rest.Rest;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.SpaceHearing;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Updates;
import org.etwin.spaces.core.Adults;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.FollowingAccounts;
import org.etwin.spaces.core.InspectionRows;
import org.etwin.spaces.core.Inspectors;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.LookingIn;
import org.etwin.spaces.core.MembersFound;
import org.etwin.spaces.core.MembersSection;
import org.etwin.spaces.core.MembersService;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.MembershipsOfMine;
import org.etwin.spaces.core.MySpaces;
import org.etwin.spaces.core.OpeningSpaces;
import org.etwin.spaces.core.People;
import org.etwin.spaces.core.Sections;
import org.etwin.spaces.core.SectionsOfMine;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.SpacesService;
import org.etwin.spaces.core.hearing.ChosenHearing;
import org.etwin.spaces.core.hearing.HearingOfAccounts;
import org.etwin.spaces.core.hearing.HearingRows;
import org.etwin.spaces.core.updates.UpdatesOfMine;
import org.etwin.spaces.rest.KernelResources;
import org.etwin.spaces.rest.SpacesApplication;
import org.etwin.spaces.spi.LastVisits;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.SpaceOpening.Opening;
import org.etwin.spaces.spi.SpaceSection;
import org.etwin.spaces.spi.WhoHears;

/** The real kernel of spaces on a real database, without a container, for the tests of kinds and sections. */
public final class SpacesForTests {
    /** Members up to whom news come by mail. */
    public static final int LOUD = 3;

    private static final Actor.System SYSTEM = new Actor.System("test");

    private final TestDatabase db;
    private final Village village = new Village();
    private final PupilsForTests pupils;
    private final Kinds kinds = new Kinds();
    private final Sections sections;
    private final MySpaces mySpaces;
    private final InvitedForTests invited;
    private final SpaceOpening opening;
    private final Spaces spaces;
    private final SpaceInspections inspections;
    private final SpaceMembers members;
    private final OverviewForTests overview;
    private final ChosenHearing hearing;
    private final ForumForTests forums;
    private final LivesForTests lives;

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
        InspectionRows inspected = new InspectionRows(unit);
        Inspectors inspectors = new Inspectors(inspected, rows, kinds, village.actors(), db.clock());
        Door door = new Door(transactions, rows, kinds, inspectors);
        inspections = new LookingIn(
                transactions,
                door,
                inspectors,
                inspected,
                rows,
                village.accounts(),
                village.audit(),
                db.outbox(),
                db.ids(),
                db.clock(),
                Duration.ofMinutes(60));
        Audited audited = new Audited(village.audit());
        Membership membership = new Membership(rows, db.outbox(), db.ids(), db.clock());
        opening = new OpeningSpaces(transactions, rows, db.outbox(), db.ids(), db.clock());
        mySpaces = new MySpaces(transactions, rows, door, kinds, sections);
        spaces = new SpacesService(transactions, rows, door, kinds, sections, mySpaces, village.files(), db.outbox());
        pupils = new PupilsForTests(db, village, rows, door, kinds, membership, audited, this::lifecycles);
        People people = new People(village.members(), village.pupils(), village.schools(), village.accounts());
        members = new MembersService(
                transactions,
                rows,
                door,
                kinds,
                people,
                new MembersFound(rows, people),
                new Adults(transactions, rows, kinds, membership, audited),
                pupils.enrolling());
        HearingRows hearingRows = new HearingRows(unit);
        hearing = new ChosenHearing(transactions, hearingRows, door, kinds, db.ids(), LOUD);
        HearingOfAccounts ownHearing = new HearingOfAccounts(transactions, hearingRows);
        forums = new ForumForTests(db, spaces, members, village.actors(), village.files(), hearing, audited);
        overview = new OverviewForTests(db, spaces, members, opening, village, hearing);
        UpdatesOfMine ownUpdates = overview.ofMine();
        AccountLifecycle ownPosts = forums.ofMine();
        invited = new InvitedForTests(db, village, rows, kinds, door, membership, audited);
        SectionsOfMine ofSections = new SectionsOfMine(sections);
        List<AccountLifecycle> lifecycles = List.of(
                new FollowingAccounts(rows, kinds, membership, village.pupils(), db.outbox()),
                invited.lifecycle(),
                ofSections,
                ownUpdates,
                ownPosts,
                overview.visitsOfMine(),
                overview.staysOfMine(),
                ownHearing,
                pupils.ofAccounts());
        List<PersonalData> personalData = List.of(
                new MembershipsOfMine(transactions, rows),
                ofSections,
                ownUpdates,
                forums.ofMine(),
                overview.visitsOfMine(),
                ownHearing,
                pupils.ofAccounts());
        lives = new LivesForTests(db, lifecycles, personalData);
        add(overview.section());
        add(forums.section());
        add(new MembersSection());
    }

    private List<AccountLifecycle> lifecycles() {
        return lives.lifecycles();
    }

    /** What becomes of the spaces of people who come, go or turn out to be two accounts of one. */
    public LivesForTests lives() {
        return lives;
    }

    public SpaceInspections inspections() {
        return inspections;
    }

    public PupilsForTests pupils() {
        return pupils;
    }

    public void add(SpaceKind kind) {
        kinds.add(kind);
    }

    public void remove(SpaceKind kind) {
        kinds.remove(kind);
    }

    public void add(LastVisits visits) {
        mySpaces.set(visits);
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

    public void reopen(Id space) {
        opening.reopen(SYSTEM, space);
    }

    /** All that is offered over REST. */
    public SpacesApplication application(Rest rest) {
        return new SpacesApplication(
                rest,
                new KernelResources(spaces, members, invited.invitations(), invited.handOvers(), inspections),
                members,
                pupils.mine(),
                pupils.consents(),
                overview.resources(),
                hearing,
                forums.resources());
    }

    /** Invitations, handing over, and what is told about members. */
    public InvitedForTests invited() {
        return invited;
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
        return overview.updates();
    }

    public OverviewForTests overview() {
        return overview;
    }

    public SpaceHearing hearing() {
        return hearing;
    }

    public WhoHears whoHears() {
        return hearing;
    }

    public Forum forum() {
        return forums.reading();
    }

    public ForumWriting forumWriting() {
        return forums.writing();
    }

    public ForumForTests forums() {
        return forums;
    }
}
