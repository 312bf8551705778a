package org.etwin.schools.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolStep;

/** What happened to schools and what they once were, within the running transaction. */
final class SchoolPast {
    private final Unit unit;
    private final Ids ids;

    SchoolPast(Unit unit, Ids ids) {
        this.unit = unit;
        this.ids = ids;
    }

    void happened(StoredSchool school, SchoolStep.What what, Actor by, Instant at, Long about) {
        Long account = by.account().map(Id::value).orElse(null);
        unit.em().persist(new StoredStep(ids.next().value(), school.id(), at, what, account, about));
    }

    /** Newest first; the last of all is that it was made, which the record itself knows. */
    Page<SchoolStep> of(StoredSchool school, PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("t.id", Long.class);
        String which = " FROM StoredStep t WHERE t.school = :school";
        Page<SchoolStep> steps = page.page(
                unit.em()
                        .createQuery("SELECT t" + which + page.after() + page.orderBy(), StoredStep.class)
                        .setParameter("school", school.id()),
                step -> List.of(step.id()),
                StoredStep::toStep,
                KeyPage.count(
                        unit.em().createQuery("SELECT t.id" + which, Long.class).setParameter("school", school.id())));
        if (steps.next() != null) {
            return steps;
        }
        List<SchoolStep> all = new ArrayList<>(steps.items());
        all.add(new SchoolStep(
                new Id(school.id()),
                school.created(),
                SchoolStep.What.CREATED,
                school.createdBy().map(Id::new).orElse(null),
                school.source().map(Id::new).orElse(null)));
        return new Page<>(all, null, Count.of(steps.total().value() + 1));
    }

    /** Which record stands for this one now, if it was merged. */
    Optional<Id> standsFor(Id gone) {
        return Optional.ofNullable(standFor(List.of(gone)).get(gone));
    }

    /** The same for many in one query. */
    Map<Id, Id> standFor(Collection<Id> gone) {
        Map<Id, Id> kept = new HashMap<>();
        if (!gone.isEmpty()) {
            unit.em()
                    .createQuery(
                            "SELECT f.gone, f.kept FROM StoredFormer f WHERE f.gone IN :gone AND f.gone <> f.kept",
                            Object[].class)
                    .setParameter("gone", gone.stream().map(Id::value).toList())
                    .getResultList()
                    .forEach(row -> kept.put(new Id((Long) row[0]), new Id((Long) row[1])));
        }
        return kept;
    }

    List<StoredFormer> mergedInto(StoredSchool school, int most) {
        return unit.em()
                .createQuery(
                        "SELECT f FROM StoredFormer f WHERE f.kept = :kept AND f.gone <> :kept ORDER BY f.id DESC",
                        StoredFormer.class)
                .setParameter("kept", school.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** A later import finds {@code kept} under the key of {@code was}, and whoever has its address as well. */
    void remember(StoredSchool was, StoredSchool kept, String record, Instant now) {
        unit.em()
                .persist(new StoredFormer(
                        ids.next().value(), was.id(), kept.id(), kept.territory(), was.matchKey(), record, now));
    }

    /** What belonged to the record that goes belongs to the other from now on. */
    void handOver(StoredSchool gone, StoredSchool kept) {
        for (String moving : List.of(
                "UPDATE schools_step SET school = ?1 WHERE school = ?2",
                "UPDATE schools_former SET kept = ?1 WHERE kept = ?2")) {
            unit.em()
                    .createNativeQuery(moving)
                    .setParameter(1, kept.id())
                    .setParameter(2, gone.id())
                    .executeUpdate();
        }
    }
}
