package org.etwin.projects.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.PartnerState;

/** The places of partners; each method is called inside a transaction. */
final class PartnerStore {
    private final Unit unit;

    PartnerStore(Unit unit) {
        this.unit = unit;
    }

    Optional<PartnerRow> find(Id project, Id person) {
        return Optional.ofNullable(placesOf(person, List.of(project.value())).get(project));
    }

    /** One person's places in those projects. */
    Map<Id, PartnerRow> placesOf(Id person, Collection<Long> projects) {
        return person == null
                ? Map.of()
                : em()
                        .createQuery(
                                "select q from PartnerRow q where q.person = :person and q.project in (:projects)",
                                PartnerRow.class)
                        .setParameter("person", person.value())
                        .setParameter("projects", projects)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(PartnerRow::project, Function.identity()));
    }

    /** All places of one person. */
    List<PartnerRow> placesOf(Id person) {
        return em().createQuery("select q from PartnerRow q where q.person = :person order by q.id", PartnerRow.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Projects that this person joined, the newest first. */
    List<Long> joinedBy(Id person, int most) {
        return em().createQuery(
                        "select q.project from PartnerRow q where q.person = :person and q.state = :joined"
                                + " order by q.project desc",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("joined", PartnerState.JOINED)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many have joined each of them. */
    Map<Id, Integer> counted(Collection<Long> projects) {
        return em()
                .createQuery(
                        "select q.project, count(q) from PartnerRow q where q.project in (:projects)"
                                + " and q.state = :joined group by q.project",
                        Object[].class)
                .setParameter("projects", projects)
                .setParameter("joined", PartnerState.JOINED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Id(((Number) row[0]).longValue()), row -> ((Number) row[1]).intValue()));
    }

    /** Who has joined each of them, the longest first. */
    Map<Id, List<Id>> joined(Collection<Long> projects) {
        return projects.isEmpty()
                ? Map.of()
                : em()
                        .createQuery(
                                "select q from PartnerRow q where q.project in (:projects) and q.state = :joined"
                                        + " order by q.since, q.id",
                                PartnerRow.class)
                        .setParameter("projects", projects)
                        .setParameter("joined", PartnerState.JOINED)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                PartnerRow::project, Collectors.mapping(PartnerRow::person, Collectors.toList())));
    }

    List<Id> joined(Id project) {
        return joined(List.of(project.value())).getOrDefault(project, List.of());
    }

    /** Schools of partners, former ones too; a few rows for each project, none twice. */
    List<Object[]> schools(Collection<Long> projects) {
        return em().createQuery(
                        "select distinct q.project, q.school, q.territory from PartnerRow q where q.project in (:projects)"
                                + " and q.school is not null",
                        Object[].class)
                .setParameter("projects", projects)
                .getResultList();
    }

    void endInvitations(Id project) {
        em().createQuery(
                        "select q from PartnerRow q where q.project = :project and q.state = :invited",
                        PartnerRow.class)
                .setParameter("project", project.value())
                .setParameter("invited", PartnerState.INVITED)
                .getResultList()
                .forEach(em()::remove);
    }

    Page<PartnerRow> of(Id project, List<PartnerState> states, PageRequest request) {
        return page(
                KeyPage.of(request).by("q.id", Long.class),
                "from PartnerRow q where q.project = :one and q.state in (:states)",
                project,
                states);
    }

    Page<PartnerRow> invitations(Id person, PageRequest request) {
        return page(
                KeyPage.of(request).byDescending("q.id", Long.class),
                "from PartnerRow q where q.person = :one and q.state in (:states)",
                person,
                List.of(PartnerState.INVITED));
    }

    Count countInvitations(Id person) {
        return KeyPage.count(em().createQuery(
                        "select q.id from PartnerRow q where q.person = :person and q.state = :invited", Long.class)
                .setParameter("person", person.value())
                .setParameter("invited", PartnerState.INVITED));
    }

    private Page<PartnerRow> page(KeyPage page, String from, Id one, List<PartnerState> states) {
        TypedQuery<PartnerRow> rows =
                em().createQuery("select q " + from + page.after() + page.orderBy(), PartnerRow.class);
        TypedQuery<Long> counted = em().createQuery("select q.id " + from, Long.class);
        for (TypedQuery<?> each : List.of(rows, counted)) {
            each.setParameter("one", one.value()).setParameter("states", states);
        }
        return page.page(rows, row -> List.of(row.number()), Function.identity(), KeyPage.count(counted));
    }

    private EntityManager em() {
        return unit.em();
    }
}
