package org.etwin.projects.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQueueFilter;
import org.etwin.projects.ProjectQueueQuery;
import org.etwin.projects.ProjectQueueSummary;

/** The queues of NSOs; each method is called inside a transaction. */
final class QueueStore {
    private static final String OF_KIND =
            " and exists (select p.id from ProjectRow p where p.id = d.project and p.kind = :kind)";

    private final Unit unit;

    QueueStore(Unit unit) {
        this.unit = unit;
    }

    Page<DecisionRow> of(String territory, ProjectQueueQuery query, Instant now, PageRequest request) {
        KeyPage page = query.filter() == ProjectQueueFilter.DECIDED
                ? KeyPage.of(request).byDescending("d.moved", Long.class).byDescending("d.id", Long.class)
                : KeyPage.of(request).by("d.moved", Long.class).by("d.id", Long.class);
        WordSearch words = WordSearch.of(query.words());
        String from = "from DecisionRow d where d.territory = :territory and d.state in (:states)"
                + (query.kind() == null ? "" : OF_KIND)
                + (query.minDays() == null ? "" : " and d.moved <= :latest")
                + words.where("ProjectWord", "word", "project", "d.project");
        TypedQuery<DecisionRow> rows =
                unit.em().createQuery("select d " + from + page.after() + page.orderBy(), DecisionRow.class);
        TypedQuery<Long> counted = unit.em().createQuery("select d.id " + from, Long.class);
        for (TypedQuery<?> each : List.of(rows, counted)) {
            each.setParameter("territory", territory).setParameter("states", states(query.filter()));
            if (query.kind() != null) {
                each.setParameter("kind", query.kind());
            }
            if (query.minDays() != null) {
                long days = Math.max(0, query.minDays());
                each.setParameter("latest", now.minus(Duration.ofDays(days)).toEpochMilli());
            }
            words.bind(each);
        }
        return page.page(rows, row -> List.of(row.moved(), row.number()), Function.identity(), counted);
    }

    Count waiting(String territory) {
        return count(territory, ProjectQueueFilter.WAITING, null);
    }

    ProjectQueueSummary summary(String territory) {
        Long oldest = unit.em()
                .createQuery(
                        "select min(d.moved) from DecisionRow d where d.territory = :territory and d.state = :waiting",
                        Long.class)
                .setParameter("territory", territory)
                .setParameter("waiting", DecisionState.WAITING)
                .getSingleResult();
        return new ProjectQueueSummary(
                waiting(territory),
                count(territory, ProjectQueueFilter.WAITING, ProjectKind.EUROPEAN),
                count(territory, ProjectQueueFilter.WAITING, ProjectKind.NATIONAL),
                count(territory, ProjectQueueFilter.ASKED, null),
                oldest == null ? null : Instant.ofEpochMilli(oldest));
    }

    private Count count(String territory, ProjectQueueFilter filter, ProjectKind kind) {
        TypedQuery<Long> ids = unit.em()
                .createQuery(
                        "select d.id from DecisionRow d where d.territory = :territory and d.state in (:states)"
                                + (kind == null ? "" : OF_KIND),
                        Long.class)
                .setParameter("territory", territory)
                .setParameter("states", states(filter));
        return KeyPage.count(kind == null ? ids : ids.setParameter("kind", kind));
    }

    private static List<DecisionState> states(ProjectQueueFilter filter) {
        return switch (filter) {
            case WAITING -> List.of(DecisionState.WAITING);
            case ASKED -> List.of(DecisionState.ASKED);
            case DECIDED -> List.of(DecisionState.APPROVED, DecisionState.REFUSED);
        };
    }
}
