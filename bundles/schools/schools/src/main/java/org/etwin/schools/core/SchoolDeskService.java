package org.etwin.schools.core;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.Texts;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.FormerSchool;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolChanged;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolHeadNamed;
import org.etwin.schools.SchoolStep;
import org.etwin.schools.SchoolStep.What;
import org.etwin.schools.SchoolsMerged;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools of a territory in the hands of its NSO. */
@Component
public final class SchoolDeskService implements SchoolDesk {
    private static final int LIKELY = 10;
    private static final int MOST_FORMER = 100;
    private static final int PART = 400;

    private final Transactions transactions;
    private final SchoolRepository schools;
    private final SchoolPast past;
    private final Followers followers;
    private final Territories territories;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final Json json;
    private final Texts texts;

    @Activate
    public SchoolDeskService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference Followers followers,
            @Reference Territories territories,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.schools = new SchoolRepository(transactions, unit);
        this.past = new SchoolPast(unit, ids);
        this.followers = followers;
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public void unverify(Actor actor, Id id, long version) {
        transactions.in(() -> {
            StoredSchool school = current(actor, id, version, SchoolAction.UNVERIFY);
            school.unverify();
            past.happened(school, What.UNVERIFIED, actor, clock.instant(), null);
            audit.record(actor, "schools.unverified", school.territory(), id, Map.of());
            outbox.publish(new SchoolChanged(id, school.territory()));
        });
    }

    @Override
    public Page<SchoolStep> history(Actor actor, Id id, PageRequest page) {
        return transactions.reading(() -> past.of(desk(actor, id, SchoolAction.HISTORY), page));
    }

    @Override
    public List<School> likely(Actor actor, Id id) {
        return transactions.reading(() -> {
            StoredSchool school = desk(actor, id, SchoolAction.MERGE);
            return schools.firstOfEach(school.territory(), LikelySame.words(school.details()), LIKELY + 1).stream()
                    .filter(each -> each.whole().id().value() != school.id())
                    .limit(LIKELY)
                    .map(each -> SchoolPolicy.shown(actor, each))
                    .toList();
        });
    }

    @Override
    public Seen<School> merge(
            Actor actor, Id keptId, long keptVersion, Id goneId, long goneVersion, SchoolDetails details) {
        if (keptId.equals(goneId)) {
            throw new Rejected(Rejection.invalid("gone", "schools.rejected.merge-same"));
        }
        return SchoolService.onlyOnce(() -> transactions.in(() -> {
            StoredSchool kept = current(actor, keptId, keptVersion, SchoolAction.MERGE);
            StoredSchool gone = current(actor, goneId, goneVersion, SchoolAction.MERGE);
            if (!kept.territory().equals(gone.territory())) {
                throw new Rejected(Rejection.invalid("gone", "schools.rejected.merge-territory"));
            }
            Rejected.ifAny(SchoolRules.check(details, territories.settings(kept.territory())));
            return merge(actor, kept, gone, details);
        }));
    }

    private Seen<School> merge(Actor actor, StoredSchool kept, StoredSchool gone, SchoolDetails details) {
        Id keptId = new Id(kept.id());
        Id goneId = new Id(gone.id());
        String key = SchoolKeys.match(details);
        List<StoredSchool> same = schools.matching(kept.territory(), List.of(key));
        boolean taken = !same.isEmpty() && same.stream().noneMatch(each -> each == kept || each == gone);
        if (taken) {
            throw SchoolService.taken();
        }
        past.handOver(gone, kept);
        past.remember(gone, kept, json.write(gone.was()), clock.instant());
        boolean otherKey = !key.equals(kept.matchKey());
        if (otherKey) {
            past.remember(kept, kept, json.write(kept.was()), clock.instant());
        }
        followers.merged(goneId, keptId);
        schools.remove(gone);
        kept.absorb(gone);
        if (otherKey) {
            kept.atSite(key.equals(gone.matchKey()) ? gone.site() : 0);
        }
        schools.tell(kept, details);
        past.happened(kept, What.MERGED, actor, clock.instant(), gone.id());
        audit.record(
                actor,
                "schools.merged",
                kept.territory(),
                keptId,
                Map.of("gone", goneId.toString(), "name", gone.details().name()));
        outbox.publish(new SchoolsMerged(keptId, goneId, kept.territory()));
        if (kept.hasNewHead()) {
            outbox.publish(new SchoolHeadNamed(keptId, kept.territory()));
        }
        schools.flush();
        return new Seen<>(SchoolPolicy.shown(actor, kept), kept.version(), SchoolPolicy.allowed(actor, kept));
    }

    @Override
    public List<FormerSchool> former(Actor actor, Id id) {
        return transactions.reading(() -> {
            List<FormerSchool> former = new ArrayList<>();
            for (StoredFormer each : past.mergedInto(desk(actor, id, SchoolAction.HISTORY), MOST_FORMER)) {
                SchoolDetails was =
                        json.read(each.record(), StoredFormer.Was.class).details();
                former.add(new FormerSchool(new Id(each.gone()), was, each.merged()));
            }
            return former;
        });
    }

    @Override
    public void mayExport(Actor actor, String territory) {
        if (!SchoolPolicy.imports(actor, territory)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
    }

    @Override
    public void export(Actor actor, String territory, Locale language, OutputStream to) throws IOException {
        mayExport(actor, territory);
        transactions.in(() -> audit.record(actor, "schools.exported", territory, null, Map.of()));
        try (SchoolCsv csv = new SchoolCsv(to, texts, language)) {
            List<StoredSchool> part = List.of();
            do {
                SchoolFinder.Key last =
                        part.isEmpty() ? null : part.get(part.size() - 1).key();
                part = transactions.reading(() -> schools.after(last, territory, PART));
                for (StoredSchool school : part) {
                    csv.line(school.toSchool(school.details()));
                }
            } while (part.size() == PART);
        }
    }

    /** What the actor may not do this with, other than reading, is forbidden; what is no more is not found. */
    private StoredSchool desk(Actor actor, Id id, SchoolAction action) {
        if (!SchoolPolicy.reads(actor)) {
            throw Rejected.notFound();
        }
        StoredSchool school = schools.find(id)
                .or(() -> past.standsFor(id).flatMap(schools::find))
                .orElseThrow(Rejected::notFound);
        SchoolPolicy.need(action, actor, school);
        return school;
    }

    private StoredSchool current(Actor actor, Id id, long version, SchoolAction action) {
        StoredSchool school = desk(actor, id, action);
        if (school.id() != id.value() || school.version() != version) {
            throw Rejected.stale();
        }
        return school;
    }
}
