package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What everybody finds of {@link Projects} that were opened, and how projects end. */
public interface ShowcaseContract extends ProjectsFixture {
    @Test
    default void projectsAreFoundByTheBeginningsOfWords() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        acceptedBy(tina, teacher("Maija", "FI"));

        assertThat(found(ProjectQuery.words("vill BE"))).containsExactly(project);
        assertThat(found(ProjectQuery.words("wasps"))).isEmpty();
        assertThat(found(ProjectQuery.words("%"))).containsExactly(project);
        edited(tina, project, called("Čebele in ose"));
        assertThat(found(ProjectQuery.words("cebe"))).containsExactly(project);
        assertThat(found(ProjectQuery.words("villages"))).isEmpty();
    }

    @Test
    default void projectsAreFilteredByWhatTheySay() {
        Actor.Person tina = teacher("Tina", "SI");
        Id european = openOf(tina, teacher("Matti", "FI"));
        Id national = openOf(teacher("Lotte", "BE-NL"), teacher("Luc", "BE-FR"));
        edited(
                tina,
                european,
                new ProjectText(
                        "Bees",
                        "Counting",
                        "Know",
                        "",
                        "",
                        Set.of("sl"),
                        Set.of(Subject.MUSIC),
                        Set.of(VocationalSubject.WOOD),
                        Set.of(Competence.STEM),
                        15,
                        18,
                        20,
                        Set.of(),
                        null,
                        ""));

        assertThat(found(query("SI", null, null, null, null, null))).containsExactly(european);
        assertThat(found(query("BE-FR", null, null, null, null, null))).containsExactly(national);
        assertThat(found(query("BE", null, null, null, null, null))).containsExactly(national);
        assertThat(found(query(null, Subject.MUSIC, null, null, null, null))).containsExactly(european);
        assertThat(found(query(null, null, 16, null, null, null))).containsExactly(european);
        assertThat(found(query(null, null, 12, null, null, null))).containsExactly(national);
        assertThat(found(query(null, null, null, "sl", null, null))).containsExactly(european);
        assertThat(found(query(null, null, null, null, ProjectKind.NATIONAL, null)))
                .containsExactly(national);
        assertThat(found(query("SI", Subject.BIOLOGY, null, null, null, null))).isEmpty();
        assertThat(found(new ProjectQuery(
                        null, null, null, VocationalSubject.WOOD, Competence.STEM, null, null, null, null)))
                .containsExactly(european);
        projects().close(tina, european);
        assertThat(found(query(null, null, null, null, null, ProjectState.CLOSED)))
                .containsExactly(european);
        assertThat(found(query(null, null, null, null, null, ProjectState.OPEN)))
                .containsExactly(national);
    }

    @Test
    default void aPartnersCountryFindsTheProjectWhileThePartnerIsThere() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        assertThat(found(query("DE", null, null, null, null, null))).isEmpty();

        joins(tina, project, petra);
        assertThat(found(query("DE", null, null, null, null, null))).containsExactly(project);
        partners().leave(petra, project, "");
        assertThat(found(query("DE", null, null, null, null, null))).isEmpty();
    }

    @Test
    default void theSummaryIsPublicFromTheClosingOn() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);

        projects().close(tina, project, " We counted 10,000 bees. ");
        assertThat(projects().page(Actor.VISITOR, project).summary()).isEqualTo("We counted 10,000 bees.");
        long version = projects().find(matti, project).version();
        projects().summarize(matti, project, version, "And flowers.");
        assertThat(projects().page(Actor.VISITOR, project).summary()).isEqualTo("And flowers.");
        assertThat(Refusals.kind(() -> projects().summarize(tina, project, version, "Mine")))
                .isEqualTo(Kind.STALE);
        assertThat(projects().summarize(tina, project, version, "And flowers."))
                .isEqualTo(projects().find(tina, project).version());
        projects().reopen(tina, project);
        assertThat(Refusals.kind(() -> projects().summarize(tina, project, version + 3, "Late")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.keys(() -> projects().close(tina, project, "x".repeat(4001))))
                .containsExactly("projects.rejected.too-long");
    }

    @Test
    default void aClosedProjectSaysUntilWhenItCanBeOpenedAndWhenItIsArchived() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        assertThat(seenBy(tina, project).reopenUntil()).isNull();
        projects().close(tina, project);

        Project closed = seenBy(tina, project);
        monthsPass(12);
        assertThat(closed.reopenUntil()).isEqualTo(now());
        assertThat(Refusals.kind(() -> projects().reopen(tina, project))).isEqualTo(Kind.CONFLICT);
        monthsPass(12);
        assertThat(closed.archivedOn()).isEqualTo(now());
        projects().archive(nso("FI"), project);
        assertThat(seenBy(tina, project).archivedOn()).isEqualTo(now());
    }

    @Test
    default void thePreviewIsForThoseWhoSeeTheProject() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);

        assertThat(projects().preview(tina, project).schools())
                .extracting(PublicProject.School::id)
                .containsExactly(schoolOf(tina));
        assertThat(Refusals.kind(() -> projects().preview(matti, project))).isEqualTo(Kind.NOT_FOUND);
        founding().send(tina, project, "");
        assertThat(projects().preview(matti, project).title()).isEqualTo(BEES.title());
    }

    private static ProjectQuery query(
            String territory, Subject subject, Integer age, String language, ProjectKind kind, ProjectState state) {
        return new ProjectQuery(null, territory, subject, null, null, age, language, kind, state);
    }

    private List<Id> found(ProjectQuery query) {
        return projects().search(Actor.VISITOR, query, PageRequest.first()).items().stream()
                .map(PublicProject::id)
                .toList();
    }
}
