package org.etwin.projects.core;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founding;
import org.etwin.projects.Projects;
import org.etwin.projects.ProjectsFixture;

/** All of the core on a real database, with everybody around it in memory. */
public abstract class ProjectsOnDatabase implements ProjectsFixture {
    final TestDatabase db;
    final Neighbourhood around;
    final Lifecycles lifecycles = new Lifecycles();
    final PluggedRules plugged = new PluggedRules(new AskedInPlace());
    final LivingProjects living;
    final FollowingAccounts following;
    final FollowingSchools schools;
    final ProjectsOfMine personal;
    private final FoundingProjects founding;
    private final NsoDecisions deciding;

    protected ProjectsOnDatabase(Database database) {
        db = TestDatabase.fresh(database, "projects");
        around = new Neighbourhood(db.ids());
        Transactions transactions = db.transactions();
        ProjectStore store = new ProjectStore(transactions, db.unit("projects"));
        ProjectSteps steps = new ProjectSteps(store, db.ids(), db.clock(), Only.defaults(ProjectSettings.class));
        ProjectReading reading = new ProjectReading(around.accounts(), around.schools(), steps);
        FoundingRules rules = new FoundingRules(
                transactions,
                store,
                around.members(),
                around.contacts(),
                around.accounts(),
                around.territories(),
                plugged);
        founding = new FoundingProjects(transactions, store, steps, rules, around.members(), db.outbox(), db.ids());
        deciding = new NsoDecisions(transactions, store, steps, reading, lifecycles, around.audit(), db.outbox());
        following = new FollowingAccounts(store, steps, db.outbox());
        schools = new FollowingSchools(store);
        personal = new ProjectsOfMine(transactions, store);
        living = new LivingProjects(transactions, store, steps, reading, lifecycles, around.audit(), db.outbox());
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
    public void monthsPass(int months) {
        db.clock()
                .set(db.clock()
                        .instant()
                        .atOffset(ZoneOffset.UTC)
                        .plusMonths(months)
                        .toInstant());
    }

    private static final class AskedInPlace implements Rules {
        @Override
        public <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question) {
            return rules.stream().map(question).toList();
        }
    }
}
