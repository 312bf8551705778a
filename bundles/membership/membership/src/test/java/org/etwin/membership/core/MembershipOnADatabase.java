package org.etwin.membership.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.files.FileSamples;
import org.etwin.files.InMemoryFiles;
import org.etwin.membership.Conduct;
import org.etwin.membership.Directory;
import org.etwin.membership.Duplicates;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.MemberCount;
import org.etwin.membership.Members;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.MembershipFixture;
import org.etwin.membership.NationalMembers;
import org.etwin.membership.Photos;
import org.etwin.membership.Reasons;
import org.etwin.membership.SchoolRole;
import org.etwin.membership.Validating;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.persistence.Unit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.etwin.platform.Texts;
import org.etwin.platform.core.texts.ClasspathTexts;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolsInMemory;

/** The real core on a real database. */
public abstract class MembershipOnADatabase implements MembershipFixture {
    private static final Texts TEXTS = ClasspathTexts.read();

    protected final TestDatabase db;
    final PeopleOfThreeCountries people = new PeopleOfThreeCountries();
    final SchoolsInMemory schools = new SchoolsInMemory();
    final NationalParts parts = new NationalParts();
    final InMemoryFiles files;
    final Requests requests;
    final Announced announced;
    final AccountEnds ends;
    final Nightly nightly;
    final SchoolsFollowed schoolsFollowed;
    final RenamedPeople renamedPeople;
    final MergedSchools mergedSchools;
    final CountsAtSchools countsAtSchools;
    final MembershipData data;
    private final Map<String, Actor.Person> staff = new HashMap<>();
    private final Joining joining;
    private final Validating validating;
    private final Members members;
    private final Directory directory;
    private final ConductService conduct;
    private final Duplicates duplicates;
    private final StoredStandings stored;
    private final ConfirmedAddresses confirmedAddresses;
    private final ReasonList reasons;
    private long last;

    protected MembershipOnADatabase(Database database) {
        db = TestDatabase.fresh(database, "membership");
        Unit unit = db.unit("membership");
        Limits limits = new Limits(usual(Settings.class));
        files = new InMemoryFiles(
                new EvidenceUse(db.transactions(), unit), new PhotoService.Use(db.transactions(), unit));
        NationalChecks national = new NationalChecks(parts, people);
        PeopleIndex index = new PeopleIndex(db.transactions(), unit, db.outbox(), db.json());
        Standings standings = new Standings(unit, schools, people, index);
        stored = new StoredStandings(db.transactions(), unit);
        reasons = new ReasonList(people, TEXTS);
        requests = new Requests(unit, schools, people, files, db.ids(), db.clock(), db.json(), limits);
        NewRequests fresh = new NewRequests(
                requests, people.accounts, people, national, standings, db.outbox(), db.ids(), db.clock(), db.json());
        joining = new JoiningService(db.transactions(), requests, national, fresh, standings, db.outbox(), db.clock());
        validating = new ValidatingService(
                db.transactions(),
                requests,
                schools,
                people,
                national,
                standings,
                reasons,
                db.outbox(),
                people,
                db.clock());
        members = new MemberService(
                db.transactions(), unit, schools, people.accounts, national, standings, index, db.outbox(), db.json());
        directory = new DirectoryService(
                db.transactions(), unit, index, schools, national, db.json(), usual(DirectorySettings.class));
        conduct = new ConductService(
                db.transactions(),
                unit,
                schools,
                people.accounts,
                people,
                people,
                standings,
                db.outbox(),
                people,
                db.ids(),
                db.clock());
        duplicates = new DuplicateService(
                db.transactions(), unit, schools, people.accounts, people.accounts, standings, people);
        ends = new AccountEnds(db.transactions(), unit, requests, index, files, db.outbox(), db.clock(), db.json());
        people.accounts.with(ends);
        confirmedAddresses =
                new ConfirmedAddresses(db.transactions(), requests, people, db.outbox(), db.clock(), db.json());
        QuietAccounts quiet = new QuietAccounts(
                db.transactions(),
                unit,
                requests,
                standings,
                people.accounts,
                people.accounts,
                people,
                db.outbox(),
                limits,
                people,
                db.clock());
        nightly = new Nightly(db.transactions(), requests, conduct, quiet, standings, db.outbox(), db.clock());
        announced = new Announced(db.transactions(), requests, schools, people.accounts);
        renamedPeople = new RenamedPeople(db.transactions(), requests, standings, db.json());
        schoolsFollowed = new SchoolsFollowed(db.transactions(), requests, standings, db.json());
        mergedSchools = new MergedSchools(db.transactions(), unit);
        countsAtSchools = new CountsAtSchools(db.transactions(), unit, schools, db.json());
        data = new MembershipData(db.transactions(), unit, requests, schools, files);
    }

    /** The settings that hold when the operator changed nothing. */
    private static <T> T usual(Class<T> settings) {
        return settings.cast(
                Proxy.newProxyInstance(settings.getClassLoader(), new Class<?>[] {settings}, (self, method, args) -> {
                    Class<?> type = method.getDeclaringClass();
                    return type == Annotation.class ? settings : method.getDefaultValue();
                }));
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
    public Directory directory() {
        return directory;
    }

    @Override
    public Conduct conduct() {
        return conduct;
    }

    @Override
    public Duplicates duplicates() {
        return duplicates;
    }

    protected Reasons reasons() {
        return reasons;
    }

    protected Photos photos() {
        return new PhotoService(db.transactions(), db.unit("membership"), files, db.outbox());
    }

    protected MembershipFigures figures() {
        return new FigureService(db.transactions(), db.unit("membership"), people, schools, TEXTS, db.clock());
    }

    protected MemberCount count() {
        return new PublicCount(db.transactions(), db.unit("membership"), db.clock());
    }

    protected NationalMembers nationalMembers() {
        return new NationalMemberService(db.transactions(), db.unit("membership"), schools, people, TEXTS);
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
        people.add(person, true, db.clock().instant());
        confirmedAddresses.confirmed(person.id());
    }

    /** Removes the account, as identity does when nobody confirmed it. */
    void removed(Actor.Person person) {
        ends.removed(person.id());
    }

    /** Signs in, as identity tells it. */
    void signsIn(Actor.Person person) {
        people.accounts.signedIn(person.id(), db.clock().instant());
    }

    @Override
    public Actor.Person now(Actor.Person person) {
        return new Actor.Person(person.id(), person.name(), person.grants(), stored.standing(person.id()));
    }

    @Override
    public Actor.Person nso(String territory) {
        return staff.computeIfAbsent(territory, code -> add("Staff of " + code, true, Set.of(Grant.nso(code))));
    }

    /** One more at the same desk. */
    @Override
    public Actor.Person colleague(String territory) {
        return add("Colleague of " + territory, true, Set.of(Grant.nso(territory)));
    }

    @Override
    public Actor.Person with(Grant grant) {
        return add("Holder of " + grant.role(), true, Set.of(grant));
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

    /** A document, stored and not yet kept. */
    protected Id document(Actor actor) {
        return file(actor, Evidence.USE, "letter.pdf", FileSamples.pdf("Letter of the head"));
    }

    protected Id file(Actor actor, String use, String name, byte[] content) {
        try {
            return files.store(actor, use, name, new ByteArrayInputStream(content))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks with a document. */
    protected Id ask(Actor person, Id school, Id document) {
        return joining.ask(
                person,
                new JoinRequestForm(
                        school, SchoolRole.TEACHER, BIOLOGIST, Map.of(), "See the letter", java.util.List.of(document)),
                Locale.ENGLISH);
    }

    private Actor.Person add(String name, boolean confirmed, Set<Grant> grants) {
        Actor.Person person = new Actor.Person(new Id(++last), name, grants, Standing.NONE);
        people.add(person, confirmed, db.clock().instant());
        return person;
    }
}
