package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.PartnerState;

/** The places of partners; each method is called inside a transaction. */
final class PartnerStore {
    private static final String INVITED_AFTER = "q.state = :invited and q.since > :after";

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

    /** Those places, by their projects. */
    Map<Id, PartnerRow> all(Collection<Long> places) {
        return places.isEmpty()
                ? Map.of()
                : em()
                        .createQuery("select q from PartnerRow q where q.id in (:places)", PartnerRow.class)
                        .setParameter("places", places)
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

    /** Those of the people who have joined that project with the school of that founder, who is still there. */
    Set<Id> ofSchoolOf(Id project, Id founder, Collection<Id> people) {
        return people.isEmpty()
                ? Set.of()
                : em()
                        .createQuery(
                                "select q.person from PartnerRow q, FounderRow f where q.project = :project"
                                        + " and q.state = :joined and q.person in (:people) and f.project = :project"
                                        + " and f.person = :founder and f.accepted = true and f.gone = false"
                                        + " and f.school = q.school",
                                Long.class)
                        .setParameter("project", project.value())
                        .setParameter("founder", founder.value())
                        .setParameter("joined", PartnerState.JOINED)
                        .setParameter("people", people.stream().map(Id::value).toList())
                        .getResultList()
                        .stream()
                        .map(Id::new)
                        .collect(Collectors.toSet());
    }

    /** Some of those who were invited until then and have not answered, in the order of their numbers. */
    List<PartnerRow> invitedUntil(Instant end, long after, int most) {
        return em().createQuery(
                        "select q from PartnerRow q where q.state = :invited and q.since <= :end and q.id > :after"
                                + " order by q.id",
                        PartnerRow.class)
                .setParameter("invited", PartnerState.INVITED)
                .setParameter("end", Timestamp.from(end))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
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

    /** Who has joined, also those who have left the platform since. */
    Page<PartnerRow> there(Id project, PageRequest request) {
        return page(
                KeyPage.of(request).by("q.id", Long.class),
                "from PartnerRow q where q.project = :one and q.state <> :invited",
                Map.of("one", project.value(), "invited", PartnerState.INVITED));
    }

    /** Invited after that moment. */
    Page<PartnerRow> invited(Id project, Instant after, PageRequest request) {
        return page(
                KeyPage.of(request).by("q.id", Long.class),
                "from PartnerRow q where q.project = :one and " + INVITED_AFTER,
                invitedAfter(project, after));
    }

    /** Where that person was invited after that moment. */
    Page<PartnerRow> invitations(Id person, Instant after, PageRequest request) {
        return page(
                KeyPage.of(request).byDescending("q.id", Long.class),
                "from PartnerRow q where q.person = :one and " + INVITED_AFTER,
                invitedAfter(person, after));
    }

    private static Map<String, Object> invitedAfter(Id one, Instant after) {
        return Map.of("one", one.value(), "invited", PartnerState.INVITED, "after", Timestamp.from(after));
    }

    private Page<PartnerRow> page(KeyPage page, String from, Map<String, Object> values) {
        TypedQuery<PartnerRow> rows =
                with(em().createQuery("select q " + from + page.after() + page.orderBy(), PartnerRow.class), values);
        TypedQuery<Long> counted = with(em().createQuery("select q.id " + from, Long.class), values);
        return page.page(rows, row -> List.of(row.number()), Function.identity(), counted);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private EntityManager em() {
        return unit.em();
    }
}
