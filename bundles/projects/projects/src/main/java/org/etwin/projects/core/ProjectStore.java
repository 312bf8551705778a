package org.etwin.projects.core;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stored projects; each method is called inside a transaction. Lists hold one more than the page asks for. */
@Component(service = ProjectStore.class)
public final class ProjectStore {
    /** Projects of one person that are looked at: the newest. */
    private static final int MOST_OF_ONE = 2000;

    private final Transactions transactions;
    private final Unit unit;
    private final PartnerStore partners;

    @Activate
    public ProjectStore(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=projects)") Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
        this.partners = new PartnerStore(unit);
    }

    PartnerStore partners() {
        return partners;
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
        em().flush();
        for (String table : List.of("version", "word", "facet")) {
            em().createNativeQuery("DELETE FROM projects_" + table + " WHERE project = ?1")
                    .setParameter(1, dossier.id().value())
                    .executeUpdate();
        }
        remove(dossier.project());
    }

    /** Writes what was changed now, so that versions are the new ones. */
    void flush() {
        em().flush();
    }

    /** @param viewer whose place among the partners is looked up */
    Optional<Dossier> find(Actor viewer, Id project) {
        return Optional.ofNullable(em().find(ProjectRow.class, project.value()))
                .map(row -> dossiers(viewer, List.of(row)).get(0));
    }

    /** The same, after waiting for whoever takes a step with this project in another transaction. */
    Optional<Dossier> locked(Actor viewer, Id project) {
        try (PreparedStatement lock = transactions
                .connection()
                .prepareStatement("UPDATE projects_project SET turn = turn + 1 WHERE id = ?")) {
            lock.setLong(1, project.value());
            return lock.executeUpdate() == 0 ? Optional.empty() : find(viewer, project);
        } catch (SQLException e) {
            throw new PersistenceException("the project cannot be locked", e);
        }
    }

    /** Three more queries, however many projects, and one where the viewer is among the partners. */
    List<Dossier> dossiers(Actor viewer, List<ProjectRow> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Long> ids = ProjectRow.numbers(projects);
        Map<Id, List<FounderRow>> founders = founders(ids).stream().collect(Collectors.groupingBy(FounderRow::project));
        Map<Id, List<DecisionRow>> decisions =
                decisions(ids).stream().collect(Collectors.groupingBy(DecisionRow::project));
        // Nobody joins before it is opened.
        Map<Id, Joined> joined =
                projects.stream().noneMatch(each -> each.state().wasOpened())
                        ? Map.of()
                        : Joined.in(transactions, viewer.account().orElse(null), ids);
        Map<Id, PartnerRow> places = partners.all(joined.values().stream()
                .map(Joined::place)
                .filter(Objects::nonNull)
                .toList());
        return projects.stream()
                .map(row -> new Dossier(
                        row,
                        founders.getOrDefault(row.id(), List.of()),
                        decisions.getOrDefault(row.id(), List.of()),
                        joined.getOrDefault(row.id(), Joined.NOBODY).partners(),
                        places.get(row.id())))
                .toList();
    }

    /** Where that person founds or takes part, the newest first. */
    Page<ProjectRow> mine(Id person, Set<ProjectState> states, PageRequest request) {
        List<Long> mine = Joined.where(transactions, person, MOST_OF_ONE);
        if (mine.isEmpty()) {
            return Page.empty();
        }
        KeyPage page = KeyPage.of(request).byDescending("p.id", Long.class);
        String from = "from ProjectRow p where p.id in (:mine)" + (states.isEmpty() ? "" : " and p.state in (:states)");
        TypedQuery<ProjectRow> rows =
                em().createQuery("select p " + from + page.after() + page.orderBy(), ProjectRow.class);
        TypedQuery<Long> counted = em().createQuery("select p.id " + from, Long.class);
        for (TypedQuery<?> each : List.of(rows, counted)) {
            each.setParameter("mine", mine);
            if (!states.isEmpty()) {
                each.setParameter("states", states);
            }
        }
        Function<ProjectRow, List<?>> key = row -> List.of(row.id().value());
        return states.isEmpty()
                ? page.page(rows, key, Function.identity(), Count.of(mine.size()))
                : page.page(rows, key, Function.identity(), counted);
    }

    int countDrafts(Id person) {
        return em().createQuery(
                        "select count(f) from FounderRow f, ProjectRow p where p.id = f.project and f.person = :person"
                                + " and f.began = true and p.state = :draft",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("draft", ProjectState.DRAFT)
                .getSingleResult()
                .intValue();
    }

    Optional<Id> begunAs(String what) {
        return em()
                .createQuery("select f.project from FounderRow f where f.begunAs = :what", Long.class)
                .setParameter("what", what)
                .getResultList()
                .stream()
                .findFirst()
                .map(Id::new);
    }

    /** Where that person is asked to be second founder, the newest first. */
    Page<ProjectRow> invitations(Id person, PageRequest request, Count all) {
        KeyPage page = KeyPage.of(request).byDescending("p.id", Long.class);
        TypedQuery<ProjectRow> rows = em().createQuery(
                        "select p from ProjectRow p, FounderRow f where f.project = p.id and f.person = :person"
                                + " and f.accepted = false and f.invited = true" + page.after() + page.orderBy(),
                        ProjectRow.class)
                .setParameter("person", person.value());
        return page.page(rows, row -> List.of(row.id().value()), Function.identity(), all);
    }

    /** Closed until then, told of their archiving or not, in the order of their ids. */
    List<Id> closedUntil(Instant until, boolean noticed, Id after, int most) {
        return em()
                .createQuery(
                        "select p.id from ProjectRow p where p.state = :closed and p.closed <= :until and p.noticed is "
                                + (noticed ? "not null" : "null") + " and p.id > :after order by p.id",
                        Long.class)
                .setParameter("closed", ProjectState.CLOSED)
                .setParameter("until", Timestamp.from(until))
                .setParameter("after", after == null ? 0 : after.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
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
                .map(place -> locked(Actor.VISITOR, place.project()).orElseThrow())
                .toList();
    }

    /** What one account wrote into histories and decided belongs to another from now on. */
    void giveAll(Id from, Id to) {
        for (String column : List.of(
                "projects_step SET taken_by",
                "projects_step SET about",
                "projects_decision SET decided_by",
                "projects_decision SET asked_by",
                "projects_decision SET answered_by",
                "projects_version SET saved_by",
                "projects_partner SET invited_by")) {
            execute("UPDATE " + column + " = ?1 WHERE " + column.replaceAll(".* ", "") + " = ?2", from, to);
        }
    }

    void moveSchool(Id from, Id to) {
        execute("UPDATE projects_founder SET school = ?1 WHERE school = ?2", from, to);
        execute("UPDATE projects_partner SET school = ?1 WHERE school = ?2", from, to);
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

    private EntityManager em() {
        return unit.em();
    }
}
