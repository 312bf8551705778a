package org.etwin.projects.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
        return KeyPage.count(unit.em()
                .createQuery(
                        "select d.id from DecisionRow d where d.territory = :territory and d.state = :waiting",
                        Long.class)
                .setParameter("territory", territory)
                .setParameter("waiting", DecisionState.WAITING));
    }

    ProjectQueueSummary summary(String territory) {
        List<Object[]> groups = unit.em()
                .createQuery(
                        "select d.state, p.kind, count(d.id), min(d.moved) from DecisionRow d, ProjectRow p"
                                + " where p.id = d.project and d.territory = :territory and d.state in (:states)"
                                + " group by d.state, p.kind",
                        Object[].class)
                .setParameter("territory", territory)
                .setParameter("states", List.of(DecisionState.WAITING, DecisionState.ASKED))
                .getResultList();
        return new ProjectQueueSummary(
                sum(groups, DecisionState.WAITING, null),
                sum(groups, DecisionState.WAITING, ProjectKind.EUROPEAN),
                sum(groups, DecisionState.WAITING, ProjectKind.NATIONAL),
                sum(groups, DecisionState.ASKED, null),
                groups.stream()
                        .filter(group -> group[0] == DecisionState.WAITING)
                        .map(group -> Instant.ofEpochMilli(((Number) group[3]).longValue()))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Count sum(List<Object[]> groups, DecisionState state, ProjectKind kind) {
        return Count.of(groups.stream()
                .filter(group -> group[0] == state && (kind == null || group[1] == kind))
                .mapToLong(group -> ((Number) group[2]).longValue())
                .sum());
    }

    private static List<DecisionState> states(ProjectQueueFilter filter) {
        return switch (filter) {
            case WAITING -> List.of(DecisionState.WAITING);
            case ASKED -> List.of(DecisionState.ASKED);
            case DECIDED -> List.of(DecisionState.APPROVED, DecisionState.REFUSED);
        };
    }
}
