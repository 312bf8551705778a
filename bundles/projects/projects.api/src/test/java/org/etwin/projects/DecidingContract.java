package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link Deciding} and {@link Projects} keep. */
public interface DecidingContract extends ProjectsFixture {
    @Test
    default void aEuropeanProjectOpensWhenBothNsosHaveApproved() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        deciding().approve(nso("FI"), project, "FI", "");
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WAITING_FOR_NSO);
        deciding().approve(nso("SI"), project, "SI", "Good luck");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.OPEN);
        assertThat(seenBy(tina, project).decisions())
                .extracting(Decision::territory, Decision::approved, Decision::words)
                .containsExactlyInAnyOrder(tuple("FI", true, ""), tuple("SI", true, "Good luck"));
    }

    @Test
    default void aNationalProjectNeedsOneDecision() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Breda", "SI"));

        deciding().approve(nso("SI"), project, "SI", "");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.OPEN);
    }

    @Test
    default void nsoStaffActOnlyOnTheirOwnCountry() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.kind(() -> deciding().approve(nso("FI"), project, "SI", "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().approve(nso("DE"), project, "DE", "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().refuse(nso("DE"), project, "SI", "No")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().approve(tina, project, "SI", "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> deciding().queue(nso("FI"), "SI", PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(deciding().waiting(nso("FI"), "SI").value()).isZero();
        assertThat(Refusals.kind(() -> projects().find(nso("DE"), project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(seenBy(tina, project).decisions()).isEmpty();
    }

    @Test
    default void nobodyDecidesAboutAProjectOfTheirOwn() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person alsoNso = new Actor.Person(tina.id(), "Tina", Set.of(Grant.nso("SI")), tina.standing());
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.kind(() -> deciding().approve(alsoNso, project, "SI", "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(projects().find(alsoNso, project).may(ProjectAction.APPROVE)).isFalse();
    }

    @Test
    default void nobodyDecidesTwice() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));
        deciding().approve(nso("SI"), project, "SI", "");

        assertThat(Refusals.keys(() -> deciding().approve(nso("SI"), project, "SI", "")))
                .containsExactly("projects.rejected.decided-already");
        assertThat(Refusals.keys(() -> deciding().refuse(nso("SI"), project, "SI", "Changed my mind")))
                .containsExactly("projects.rejected.decided-already");
    }

    @Test
    default void oneRefusalEndsItAndNeedsAReason() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.keys(() -> deciding().refuse(nso("SI"), project, "SI", " ")))
                .containsExactly("projects.rejected.reason-missing");
        deciding().refuse(nso("SI"), project, "SI", "Copied text");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.REFUSED);
        assertThat(seenBy(tina, project).decisions())
                .extracting(Decision::approved, Decision::words)
                .containsExactly(tuple(false, "Copied text"));
        assertThat(Refusals.kind(() -> deciding().approve(nso("FI"), project, "FI", "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(deciding().waiting(nso("FI"), "FI").value()).isZero();
    }

    @Test
    default void theOldestIsFirstInTheQueue() {
        Actor.Person tina = teacher("Tina", "SI");
        Id first = acceptedBy(tina, teacher("Matti", "FI"));
        Id second = acceptedBy(tina, teacher("Maija", "FI"));

        assertThat(deciding().queue(nso("FI"), "FI", PageRequest.first(1)).items())
                .extracting(each -> each.value().id())
                .containsExactly(first);
        String next = deciding().queue(nso("FI"), "FI", PageRequest.first(1)).next();
        assertThat(deciding().queue(nso("FI"), "FI", new PageRequest(next, 1)).items())
                .extracting(each -> each.value().id())
                .containsExactly(second);
        assertThat(deciding().waiting(nso("FI"), "FI").value()).isEqualTo(2);
    }

    @Test
    default void whoDecidedWhenAndWhyStaysInTheHistory() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person breda = teacher("Breda", "SI");
        Id project = openOf(tina, breda);

        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what)
                .containsExactly(
                        Step.What.BEGUN, Step.What.SENT, Step.What.ACCEPTED, Step.What.APPROVED, Step.What.OPENED);
        assertThat(projects()
                        .history(tina, project, PageRequest.first())
                        .items()
                        .get(3)
                        .byName())
                .isEqualTo("NSO SI");
        assertThat(projects()
                        .history(tina, project, PageRequest.first())
                        .items()
                        .get(3)
                        .territory())
                .isEqualTo("SI");
    }

    @Test
    default void nothingChangesWhileAnNsoDecides() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = acceptedBy(tina, teacher("Matti", "FI"));
        long version = projects().find(tina, project).version();

        assertThat(Refusals.kind(() -> projects().change(tina, project, version, BEES)))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void foundersMayReopenWithinAYearAndTheirNsoAnyTime() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        projects().close(tina, project);

        monthsPass(11);
        projects().reopen(tina, project);
        projects().close(tina, project);
        monthsPass(13);

        assertThat(Refusals.kind(() -> projects().reopen(tina, project))).isEqualTo(Kind.CONFLICT);
        projects().reopen(nso("SI"), project);
        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.OPEN);
    }

    @Test
    default void archivedIsReadOnlyForEverybody() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);
        projects().close(tina, project);
        projects().archive(nso("SI"), project);
        long version = projects().find(tina, project).version();

        assertThat(Refusals.kind(() -> projects().change(tina, project, version, BEES)))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> projects().reopen(nso("SI"), project))).isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> projects().reopen(nso("FI"), project))).isEqualTo(Kind.CONFLICT);
        assertThat(projects().find(matti, project).allowed()).isEmpty();
        assertThat(projects().find(nso("FI"), project).allowed()).isEmpty();
    }

    @Test
    default void everybodyReadsThePublicPageOnceItIsOpen() {
        Actor.Person tina = teacher("Tina", "SI");
        Id waiting = acceptedBy(tina, teacher("Maija", "FI"));
        Id open = openOf(tina, teacher("Matti", "FI"));

        assertThat(projects().page(Actor.VISITOR, open).title()).isEqualTo(BEES.title());
        assertThat(projects().page(Actor.VISITOR, open).schools())
                .extracting(PublicProject.School::territory)
                .containsExactlyInAnyOrder("SI", "FI");
        assertThat(Refusals.kind(() -> projects().page(Actor.VISITOR, waiting))).isEqualTo(Kind.NOT_FOUND);
        assertThat(projects().showcase(Actor.VISITOR, PageRequest.first()).items())
                .extracting(PublicProject::id)
                .containsExactly(open);
    }
}
