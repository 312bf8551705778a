package org.etwin.projects.core;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stored projects; each method is called inside a transaction. Lists hold one more than the page asks for. */
@Component(service = ProjectStore.class)
public final class ProjectStore {
    private final Transactions transactions;
    private final Unit unit;

    @Activate
    public ProjectStore(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=projects)") Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    void add(Object row) {
        em().persist(row);
    }

    void remove(Object row) {
        em().remove(row);
    }

    /** The project with all that hangs on it. */
    void delete(Dossier dossier) {
        steps(dossier.project().id(), Integer.MAX_VALUE).forEach(this::remove);
        dossier.founders().forEach(this::remove);
        dossier.decisions().forEach(this::remove);
        remove(dossier.project());
    }

    /** Writes what was changed now, so that versions are the new ones. */
    void flush() {
        em().flush();
    }

    Optional<Dossier> find(Id project) {
        return Optional.ofNullable(em().find(ProjectRow.class, project.value()))
                .map(row -> dossiers(List.of(row)).get(0));
    }

    /** The same, after waiting for whoever takes a step with this project in another transaction. */
    Optional<Dossier> locked(Id project) {
        try (PreparedStatement lock = transactions
                .connection()
                .prepareStatement("UPDATE projects_project SET turn = turn + 1 WHERE id = ?")) {
            lock.setLong(1, project.value());
            return lock.executeUpdate() == 0 ? Optional.empty() : find(project);
        } catch (SQLException e) {
            throw new PersistenceException("the project cannot be locked", e);
        }
    }

    List<Dossier> dossiers(List<ProjectRow> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Long> ids = projects.stream().map(row -> row.id().value()).toList();
        Map<Id, List<FounderRow>> founders = founders(ids).stream().collect(Collectors.groupingBy(FounderRow::project));
        Map<Id, List<DecisionRow>> decisions =
                decisions(ids).stream().collect(Collectors.groupingBy(DecisionRow::project));
        return projects.stream()
                .map(row -> new Dossier(
                        row, founders.getOrDefault(row.id(), List.of()), decisions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    List<ProjectRow> founded(Id person, PageRequest page) {
        return find(
                        "select p from ProjectRow p, FounderRow f where f.project = p.id and f.person = :person"
                                + " and f.accepted = true and f.project < :after order by f.project desc",
                        page)
                .setParameter("person", person.value())
                .getResultList();
    }

    Count countFounded(Id person) {
        return count("select count(f) from FounderRow f where f.person = :one and f.accepted = true", person.value());
    }

    List<ProjectRow> invitations(Id person, PageRequest page) {
        return find(
                        "select p from ProjectRow p, FounderRow f where f.project = p.id and f.person = :person"
                                + " and f.accepted = false and f.invited = true and f.project < :after"
                                + " order by f.project desc",
                        page)
                .setParameter("person", person.value())
                .getResultList();
    }

    Count countInvitations(Id person) {
        return count(
                "select count(f) from FounderRow f where f.person = :one and f.accepted = false and f.invited = true",
                person.value());
    }

    List<DecisionRow> queue(String territory, PageRequest page) {
        long after = page.after() == null ? 0 : Id.parse(page.after()).value();
        return em().createQuery(
                        "select d from DecisionRow d where d.territory = :territory and d.state = :state"
                                + " and d.id > :after order by d.id",
                        DecisionRow.class)
                .setParameter("territory", territory)
                .setParameter("state", DecisionState.WAITING)
                .setParameter("after", after)
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    Count countQueue(String territory) {
        return Count.of(em().createQuery(
                        "select count(d) from DecisionRow d where d.territory = :territory and d.state = :state",
                        Long.class)
                .setParameter("territory", territory)
                .setParameter("state", DecisionState.WAITING)
                .getSingleResult());
    }

    List<ProjectRow> opened(PageRequest page) {
        return find("select p from ProjectRow p where p.wasOpened = true and p.id < :after order by p.id desc", page)
                .getResultList();
    }

    Count countOpened() {
        return Count.of(em().createQuery("select count(p) from ProjectRow p where p.wasOpened = true", Long.class)
                .getSingleResult());
    }

    List<ProjectRow> openedAfter(long id, int most) {
        return em().createQuery(
                        "select p from ProjectRow p where p.wasOpened = true and p.id > :after order by p.id",
                        ProjectRow.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    List<ProjectRow> all(Collection<Id> projects) {
        return projects.isEmpty()
                ? List.of()
                : em().createQuery("select p from ProjectRow p where p.id in (:ids)", ProjectRow.class)
                        .setParameter("ids", projects.stream().map(Id::value).toList())
                        .getResultList();
    }

    List<StepRow> steps(Id project, int most) {
        return em().createQuery("select s from StepRow s where s.project = :project order by s.id", StepRow.class)
                .setParameter("project", project.value())
                .setMaxResults(most)
                .getResultList();
    }

    List<StepRow> steps(Id project, PageRequest page) {
        long after = page.after() == null ? 0 : Id.parse(page.after()).value();
        return em().createQuery(
                        "select s from StepRow s where s.project = :project and s.id > :after order by s.id",
                        StepRow.class)
                .setParameter("project", project.value())
                .setParameter("after", after)
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    Count countSteps(Id project) {
        return count("select count(s) from StepRow s where s.project = :one", project.value());
    }

    /** Whether accepted or not. */
    List<FounderRow> placesOf(Id person) {
        return em().createQuery("select f from FounderRow f where f.person = :person order by f.id", FounderRow.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<StepRow> stepsBy(Id person) {
        return em().createQuery("select s from StepRow s where s.takenBy = :person order by s.id", StepRow.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** All in which that person has a place, whether accepted or not; locked until the end of the transaction. */
    List<Dossier> withPlaceOf(Id person) {
        return placesOf(person).stream()
                .map(place -> locked(place.project()).orElseThrow())
                .toList();
    }

    /** What one account wrote into histories and decided belongs to another from now on. */
    void giveAll(Id from, Id to) {
        for (String column : List.of("projects_step SET taken_by", "projects_decision SET decided_by")) {
            execute("UPDATE " + column + " = ?1 WHERE " + column.replaceAll(".* ", "") + " = ?2", from, to);
        }
    }

    void moveSchool(Id from, Id to) {
        execute("UPDATE projects_founder SET school = ?1 WHERE school = ?2", from, to);
    }

    private void execute(String sql, Id from, Id to) {
        em().flush();
        em().createNativeQuery(sql)
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .executeUpdate();
    }

    private List<FounderRow> founders(List<Long> projects) {
        return em().createQuery("select f from FounderRow f where f.project in (:ids) order by f.id", FounderRow.class)
                .setParameter("ids", projects)
                .getResultList();
    }

    private List<DecisionRow> decisions(List<Long> projects) {
        return em().createQuery(
                        "select d from DecisionRow d where d.project in (:ids) order by d.id", DecisionRow.class)
                .setParameter("ids", projects)
                .getResultList();
    }

    private TypedQuery<ProjectRow> find(String words, PageRequest page) {
        long after =
                page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
        return em().createQuery(words, ProjectRow.class)
                .setParameter("after", after)
                .setMaxResults(page.size() + 1);
    }

    private Count count(String words, long one) {
        return Count.of(
                em().createQuery(words, Long.class).setParameter("one", one).getSingleResult());
    }

    private EntityManager em() {
        return unit.em();
    }
}
