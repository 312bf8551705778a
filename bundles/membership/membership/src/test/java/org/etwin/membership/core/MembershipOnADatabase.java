package org.etwin.membership.core;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.MembershipFixture;
import org.etwin.membership.Validating;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.Schools;
import org.etwin.schools.SchoolsInMemory;

/** The real core on a real database. */
public abstract class MembershipOnADatabase implements MembershipFixture {
    protected final TestDatabase db;
    final PeopleOfThreeCountries people = new PeopleOfThreeCountries();
    final Schools schools = new SchoolsInMemory();
    final NationalParts parts = new NationalParts();
    private final Map<String, Actor.Person> staff = new HashMap<>();
    private final Joining joining;
    private final Validating validating;
    private final Members members;
    private final Standings standings;
    private final StoredStandings stored;
    private final ConfirmedAddresses confirmedAddresses;
    private long last;

    protected MembershipOnADatabase(Database database) {
        db = TestDatabase.fresh(database, "membership");
        Unit unit = db.unit("membership");
        NationalChecks national = new NationalChecks(parts, people);
        stored = new StoredStandings(db.transactions(), unit);
        standings = new Standings(unit, schools, people);
        joining = new JoiningService(
                db.transactions(),
                unit,
                schools,
                people,
                people,
                national,
                standings,
                db.outbox(),
                db.ids(),
                db.clock(),
                db.json());
        validating = new ValidatingService(
                db.transactions(),
                unit,
                schools,
                people,
                national,
                standings,
                db.outbox(),
                people,
                db.ids(),
                db.clock(),
                db.json());
        members = new MemberService(
                db.transactions(), unit, schools, people, national, standings, db.outbox(), db.json());
        confirmedAddresses =
                new ConfirmedAddresses(db.transactions(), unit, db.outbox(), db.ids(), db.clock(), db.json());
    }

    @Override
    public Joining joining() {
        return joining;
    }

    @Override
    public Validating validating() {
        return validating;
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public Actor.Person newcomer(String name) {
        return add(name, true, Set.of());
    }

    @Override
    public Actor.Person unconfirmed(String name) {
        return add(name, false, Set.of());
    }

    @Override
    public void confirm(Actor.Person person) {
        people.add(person, true);
        confirmedAddresses.confirmed(person.id());
    }

    /** Removes the account, as identity does when nobody confirmed it. */
    void removed(Actor.Person person) {
        confirmedAddresses.removed(person.id());
    }

    @Override
    public Actor.Person now(Actor.Person person) {
        return new Actor.Person(person.id(), person.name(), person.grants(), stored.standing(person.id()));
    }

    @Override
    public Actor.Person nso(String territory) {
        return staff.computeIfAbsent(territory, code -> add("Staff of " + code, true, Set.of(Grant.nso(code))));
    }

    @Override
    public Id school(String name, String territory) {
        return schools.create(nso("DE"), territory, SchoolDetails.of(name, "Town"));
    }

    @Override
    public void arrives(MembershipRule rule, String territory) {
        parts.addRule(rule, Map.of("etwin.territory", territory));
    }

    @Override
    public void arrives(ExtraFields fields, String territory) {
        parts.addFields(fields, Map.of("etwin.territory", territory));
    }

    @Override
    public void timePasses(Duration duration) {
        db.clock().advance(duration);
    }

    private Actor.Person add(String name, boolean confirmed, Set<Grant> grants) {
        Actor.Person person = new Actor.Person(new Id(++last), name, grants, Standing.NONE);
        people.add(person, confirmed);
        return person;
    }
}
