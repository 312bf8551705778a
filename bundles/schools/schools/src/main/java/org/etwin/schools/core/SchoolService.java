package org.etwin.schools.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.SchoolChanged;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolCreated;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolHeadNamed;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolStep.What;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools of this installation. */
@Component(configurationPid = "org.etwin.schools")
public final class SchoolService implements Schools {
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final SchoolPast past;
    private final Territories territories;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final int mostADay;

    @Activate
    public SchoolService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference Territories territories,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            SchoolSettings settings) {
        this(transactions, unit, territories, outbox, audit, ids, clock, settings.schools_a_day());
    }

    SchoolService(
            Transactions transactions,
            Unit unit,
            Territories territories,
            Outbox outbox,
            Audit audit,
            Ids ids,
            Clock clock,
            int mostADay) {
        this.transactions = transactions;
        this.schools = new SchoolRepository(transactions, unit);
        this.past = new SchoolPast(unit, ids);
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.mostADay = mostADay;
    }

    @Override
    public Page<School> search(Actor actor, SchoolQuery query, PageRequest page) {
        if (!SchoolPolicy.reads(actor)) {
            throw Rejected.forbidden();
        }
        return transactions.reading(() -> schools.search(query, page).map(school -> SchoolPolicy.shown(actor, school)));
    }

    @Override
    public Optional<SchoolChoices> choices(Actor actor, SchoolQuery query) {
        if (!SchoolPolicy.reads(actor)) {
            throw Rejected.forbidden();
        }
        return query.territory() == null
                ? Optional.empty()
                : Optional.of(transactions.reading(() -> schools.choices(query)));
    }

    @Override
    public Seen<School> find(Actor actor, Id id) {
        return transactions.reading(() -> seen(actor, existing(actor, id)));
    }

    @Override
    public Map<Id, School> find(Actor actor, Collection<Id> wanted) {
        return SchoolPolicy.reads(actor) ? all(wanted, school -> SchoolPolicy.shown(actor, school)) : Map.of();
    }

    @Override
    public Map<Id, SchoolCard> cards(Collection<Id> wanted) {
        return transactions.lately(
                SchoolCard.class,
                wanted,
                missing -> all(missing, school -> school.whole().card()));
    }

    /** By the ids that were asked for: what was merged is there under its old id as well. */
    private <T> Map<Id, T> all(Collection<Id> wanted, Function<SchoolRow, T> view) {
        return transactions.reading(() -> {
            Map<Id, T> found = new HashMap<>();
            schools.rows(wanted).forEach((id, school) -> found.put(id, view.apply(school)));
            Set<Id> missing = new HashSet<>(wanted);
            missing.removeAll(found.keySet());
            Map<Id, Id> kept = past.standFor(missing);
            if (!kept.isEmpty()) {
                Map<Id, SchoolRow> others = schools.rows(kept.values());
                kept.forEach((gone, stands) -> Optional.ofNullable(others.get(stands))
                        .ifPresent(school -> found.put(gone, view.apply(school))));
            }
            return found;
        });
    }

    @Override
    public long count() {
        return transactions.reading(schools::count);
    }

    @Override
    public Id create(Actor actor, String territory, SchoolDetails details) {
        if (!SchoolPolicy.creates(actor)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        if (territories.find(territory).isEmpty()) {
            throw new Rejected(Rejection.invalid("territory", "schools.rejected.territory-unknown"));
        }
        Rejected.ifAny(SchoolRules.check(details, territories.settings(territory)));
        return onlyOnce(() -> transactions.in(() -> store(actor, territory, details)));
    }

    private Id store(Actor actor, String territory, SchoolDetails details) {
        Instant now = clock.instant();
        long by = actor.account().orElseThrow().value();
        boolean desk = actor.isNsoOf(territory);
        if (!desk && schools.madeSince(by, now.minus(Duration.ofDays(1))) >= mostADay) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "schools.rejected.too-many", mostADay));
        }
        refuseIfTaken(territory, details, null);
        Id id = ids.next();
        SchoolState state = desk ? SchoolState.VERIFIED : SchoolState.CREATED;
        StoredSchool school = new StoredSchool(id.value(), territory, details, 0, state, now, by);
        schools.add(school);
        outbox.publish(new SchoolCreated(id, territory));
        tellHead(school);
        return id;
    }

    @Override
    public void change(Actor actor, Id id, long version, SchoolDetails details) {
        onlyOnce(() -> transactions.in(() -> {
            StoredSchool school = current(actor, id, version, SchoolAction.CHANGE);
            Rejected.ifAny(SchoolRules.check(details, territories.settings(school.territory())));
            if (!SchoolKeys.match(details).equals(school.matchKey())) {
                refuseIfTaken(school.territory(), details, school);
                school.atSite(0);
            }
            schools.tell(school, details);
            past.happened(school, What.CHANGED, actor, clock.instant(), null);
            audit.record(actor, "schools.changed", school.territory(), id, Map.of());
            outbox.publish(new SchoolChanged(id, school.territory()));
            tellHead(school);
            return id;
        }));
    }

    @Override
    public void verify(Actor actor, Id id, long version) {
        transactions.in(() -> {
            StoredSchool school = current(actor, id, version, SchoolAction.VERIFY);
            school.become(SchoolState.VERIFIED);
            past.happened(school, What.VERIFIED, actor, clock.instant(), null);
            audit.record(actor, "schools.verified", school.territory(), id, Map.of());
            outbox.publish(new SchoolChanged(id, school.territory()));
        });
    }

    @Override
    public void putToUse(Actor actor, Id id) {
        transactions.in(() -> {
            StoredSchool school = existing(actor, id);
            if (!actor.isNsoOf(school.territory())) {
                throw Rejected.forbidden();
            }
            if (!school.isUsed()) {
                school.use();
                past.happened(school, What.IN_USE, actor, clock.instant(), null);
                outbox.publish(new SchoolChanged(new Id(school.id()), school.territory()));
                tellHead(school);
            }
        });
    }

    /** The letter is written by {@link HeadLetters}, which may come later. */
    private void tellHead(StoredSchool school) {
        if (school.hasNewHead()) {
            outbox.publish(new SchoolHeadNamed(new Id(school.id()), school.territory()));
        }
    }

    private StoredSchool existing(Actor actor, Id id) {
        if (!SchoolPolicy.reads(actor)) {
            throw Rejected.notFound();
        }
        return schools.find(id)
                .or(() -> past.standsFor(id).flatMap(schools::find))
                .orElseThrow(Rejected::notFound);
    }

    private StoredSchool current(Actor actor, Id id, long version, SchoolAction action) {
        StoredSchool school = existing(actor, id);
        SchoolPolicy.need(action, actor, school);
        if (school.id() != id.value() || school.version() != version) {
            throw Rejected.stale();
        }
        return school;
    }

    private static Seen<School> seen(Actor actor, StoredSchool school) {
        return new Seen<>(SchoolPolicy.shown(actor, school), school.version(), SchoolPolicy.allowed(actor, school));
    }

    private void refuseIfTaken(String territory, SchoolDetails details, StoredSchool but) {
        List<StoredSchool> same = schools.matching(territory, List.of(SchoolKeys.match(details)));
        if (same.stream().anyMatch(school -> school != but)) {
            throw taken();
        }
    }

    /** Two people may type in the same school in the same moment: the database lets one through. */
    static <T> T onlyOnce(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw Duplicates.causedBy(failed) ? taken() : failed;
        }
    }

    static Rejected taken() {
        return new Rejected(Rejection.conflict("schools.rejected.already-there"));
    }
}
