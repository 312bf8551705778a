package org.etwin.projects.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.etwin.files.FileSamples;
import org.etwin.files.InMemoryFiles;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founding;
import org.etwin.projects.Partners;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.etwin.projects.ProjectsFixture;
import org.etwin.projects.TextHistory;
import org.etwin.projects.spi.FounderPlaces;

/** All of the core on a real database, with everybody around it in memory. */
public abstract class ProjectsOnDatabase implements ProjectsFixture {
    final TestDatabase db;
    final List<Throwable> faulty = new ArrayList<>();
    private final Faults faults = Only.of(Faults.class, Map.of("record", args -> faulty.add((Throwable) args[1])));
    final Neighbourhood around;
    final Lifecycles lifecycles = new Lifecycles();
    final PluggedRules plugged = new PluggedRules(new AskedInPlace());
    final LivingProjects living;
    final FollowingAccounts following;
    final FollowingSchools schools;
    final ProjectsOfMine personal;
    final ArchivingProjects archiving;
    final ProjectSight sight;
    final InMemoryFiles files;
    private final FoundingProjects founding;
    private final NsoDecisions deciding;
    private final ProjectPartners partners;
    private final ReadingVersions texts;
    private final ChangingFounders founderPlaces;
    final EndingPartnerInvitations ending;

    protected ProjectsOnDatabase(Database database) {
        db = TestDatabase.fresh(database, "projects");
        around = new Neighbourhood(db.ids());
        ProjectSettings settings = Only.defaults(ProjectSettings.class);
        Transactions transactions = db.transactions();
        Unit unit = db.unit("projects");
        ProjectStore store = new ProjectStore(transactions, unit);
        ProjectSteps steps = new ProjectSteps(store, db.ids(), db.clock(), settings);
        ProjectReading reading = new ProjectReading(store, around.accounts(), around.schools(), steps);
        Sights sights = new Sights(transactions, store, reading);
        Findables findables = new Findables(transactions, unit, around.territories());
        Versions versions = new Versions(unit, db.ids(), steps, settings);
        files = new InMemoryFiles(new ProjectImages(transactions, store, settings));
        Writing writing = new Writing(files, versions, steps);
        Endings endings = new Endings(transactions, store, steps, lifecycles, around.audit(), db.outbox());
        FoundingRules rules = new FoundingRules(
                transactions,
                store,
                around.members(),
                around.contacts(),
                around.accounts(),
                around.territories(),
                plugged);
        Drafts drafts = new Drafts(transactions, store, steps, rules, writing, around.members(), db.ids());
        founding = new FoundingProjects(
                transactions,
                store,
                steps,
                rules,
                drafts,
                writing,
                versions,
                reading,
                findables,
                around.members(),
                db.outbox(),
                db.ids());
        deciding = new NsoDecisions(transactions, store, unit, steps, reading, lifecycles, around.audit(), db.outbox());
        partners = new ProjectPartners(
                transactions,
                store,
                steps,
                reading,
                sights,
                findables,
                lifecycles,
                around.members(),
                around.contacts(),
                db.outbox(),
                db.ids());
        texts = new ReadingVersions(transactions, sights, versions, reading);
        following = new FollowingAccounts(store, steps, writing, db.outbox());
        schools = new FollowingSchools(store);
        personal = new ProjectsOfMine(transactions, store);
        living = new LivingProjects(
                transactions, store, unit, steps, reading, sights, writing, findables, endings, db.outbox());
        sight = new ProjectSight(transactions, unit, store, around.accounts());
        founderPlaces = new ChangingFounders(
                transactions, store, steps, around.members(), around.audit(), db.outbox(), db.ids());
        ending = new EndingPartnerInvitations(transactions, store, steps, db.outbox(), faults, db.clock());
        archiving = new ArchivingProjects(transactions, store, steps, endings, db.outbox(), faults, db.clock());
    }

    @Override
    public FounderPlaces founderPlaces() {
        return founderPlaces;
    }

    @Override
    public Actor.System spaceKeeper() {
        return new Actor.System("spaces");
    }

    @Override
    public void sweep() {
        ending.round();
    }

    @Override
    public Actor.Person colleague(String name, Actor.Person of) {
        return around.colleague(name, of);
    }

    @Override
    public void leavesSchools(Actor.Person person) {
        around.leavesSchools(person.id());
    }

    @Override
    public void fails(Runnable steps) {
        try {
            db.transactions().in(() -> {
                steps.run();
                throw new Undone();
            });
        } catch (Undone asItShouldBe) {
            // nothing of it was kept
        }
    }

    @Override
    public Partners partners() {
        return partners;
    }

    @Override
    public TextHistory texts() {
        return texts;
    }

    @Override
    public Instant now() {
        return db.clock().instant();
    }

    @Override
    public Id imageOf(Actor.Person person) {
        try {
            return files.store(person, ProjectText.IMAGE_USE, "bees.png", FileSamples.stream(FileSamples.png(4, 4)))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Founding founding() {
        return founding;
    }

    @Override
    public Deciding deciding() {
        return deciding;
    }

    @Override
    public Projects projects() {
        return living;
    }

    @Override
    public Actor.Person teacher(String name, String territory) {
        return around.teacher(name, territory);
    }

    @Override
    public Id alsoAt(Actor.Person person, String territory) {
        return around.school(person.id(), territory);
    }

    public void joins(Actor.Person person, Id school) {
        around.joins(person.id(), school);
    }

    @Override
    public void becomesUnavailable(Actor.Person person) {
        around.becomesUnavailable(person.id());
    }

    @Override
    public void know(Actor.Person one, Actor.Person other) {
        around.know(one.id(), other.id());
    }

    @Override
    public Id schoolOf(Actor.Person person) {
        return around.schoolOf(person.id());
    }

    @Override
    public Actor.Person nso(String territory) {
        return around.nso(territory);
    }

    @Override
    public void minutesPass(int minutes) {
        db.clock().advance(Duration.ofMinutes(minutes));
    }

    @Override
    public void monthsPass(int months) {
        db.clock()
                .set(db.clock()
                        .instant()
                        .atOffset(ZoneOffset.UTC)
                        .plusMonths(months)
                        .toInstant());
    }

    /** Ends a transaction in which everything had gone well. */
    private static final class Undone extends RuntimeException {}

    private static final class AskedInPlace implements Rules {
        @Override
        public <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question) {
            return rules.stream().map(question).toList();
        }
    }
}
