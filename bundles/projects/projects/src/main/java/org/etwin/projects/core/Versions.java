package org.etwin.projects.core;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads the saved states of texts, inside a transaction that holds the project. */
@Component(service = Versions.class, configurationPid = "org.etwin.projects")
public final class Versions {
    private final Unit unit;
    private final Ids ids;
    private final ProjectSteps steps;
    private final ProjectSettings settings;

    @Activate
    public Versions(
            @Reference(target = "(osgi.unit.name=projects)") Unit unit,
            @Reference Ids ids,
            @Reference ProjectSteps steps,
            ProjectSettings settings) {
        this.unit = unit;
        this.ids = ids;
        this.steps = steps;
        this.settings = settings;
    }

    /** Keeps what is written now. {@code before} is what was, which is kept first if nothing of it is there yet. */
    void keep(Actor actor, ProjectRow project, ProjectText before) {
        boolean draft = project.state() == ProjectState.DRAFT;
        List<VersionRow> last = last(project.id(), 2);
        if (last.isEmpty() && !draft) {
            last = List.of(add(project.id(), 1, null, null, before));
        }
        if (last.isEmpty()) {
            add(project.id(), 1, by(actor), null, project.text());
            return;
        }
        VersionRow newest = last.get(0);
        if (draft && isStillWritten(actor, newest)) {
            newest.write(last.size() == 2 ? last.get(1).text() : null, project.text(), steps.now());
            return;
        }
        add(project.id(), newest.number() + 1, by(actor), newest.text(), project.text());
        int most = draft ? settings.most_draft_versions() : settings.most_versions();
        forget(project.id(), newest.number() + 2 - most);
    }

    /** What was tried before is nobody's business: the text as it is now is the first version. */
    void beginAnew(Actor actor, ProjectRow project) {
        em().flush();
        em().createNativeQuery("DELETE FROM projects_version WHERE project = ?1")
                .setParameter(1, project.id().value())
                .executeUpdate();
        add(project.id(), 1, by(actor), null, project.text());
    }

    /** Those of them that are versions of that project. */
    Map<Id, VersionRow> find(Id project, Collection<Id> wanted) {
        List<Long> numbers =
                wanted.stream().filter(Objects::nonNull).map(Id::value).toList();
        return numbers.isEmpty()
                ? Map.of()
                : em()
                        .createQuery(
                                "select v from VersionRow v where v.id in (:ids) and v.project = :project",
                                VersionRow.class)
                        .setParameter("ids", numbers)
                        .setParameter("project", project.value())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(VersionRow::id, Function.identity()));
    }

    /** The newest first. */
    Page<VersionRow> of(Id project, PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("v.id", Long.class);
        String from = "from VersionRow v where v.project = :project";
        TypedQuery<VersionRow> rows = em().createQuery(
                        "select v " + from + page.after() + page.orderBy(), VersionRow.class)
                .setParameter("project", project.value());
        TypedQuery<Long> counted =
                em().createQuery("select v.id " + from, Long.class).setParameter("project", project.value());
        return page.page(rows, row -> List.of(row.id().value()), Function.identity(), counted);
    }

    /** What saves itself again and again is one version for a while. */
    private boolean isStillWritten(Actor actor, VersionRow newest) {
        return newest.savedBy() != null
                && actor.is(newest.savedBy())
                && newest.begun()
                        .plus(Duration.ofMinutes(settings.minutes_of_one_draft_version()))
                        .isAfter(steps.now());
    }

    private VersionRow add(Id project, int number, Id by, ProjectText before, ProjectText text) {
        VersionRow row =
                new VersionRow(ids.next().value(), project, number, by, steps.now()).write(before, text, steps.now());
        em().persist(row);
        return row;
    }

    /** All up to that number but the first. */
    private void forget(Id project, int upTo) {
        if (upTo > 1) {
            em().flush();
            em().createNativeQuery("DELETE FROM projects_version WHERE project = ?1 AND number > 1 AND number <= ?2")
                    .setParameter(1, project.value())
                    .setParameter(2, upTo)
                    .executeUpdate();
        }
    }

    private List<VersionRow> last(Id project, int most) {
        return em().createQuery(
                        "select v from VersionRow v where v.project = :project order by v.number desc",
                        VersionRow.class)
                .setParameter("project", project.value())
                .setMaxResults(most)
                .getResultList();
    }

    private static Id by(Actor actor) {
        return actor.account().orElse(null);
    }

    private EntityManager em() {
        return unit.em();
    }
}
