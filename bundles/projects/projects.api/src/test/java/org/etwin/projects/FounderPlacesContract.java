package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Standing;
import org.etwin.projects.spi.FounderPlaces;
import org.junit.jupiter.api.Test;

/** What every {@link FounderPlaces} keeps. */
public interface FounderPlacesContract extends ProjectsFixture {
    String NO_PARTNER = "projects.rejected.founder-place-partner";

    @Test
    default void aPartnerOfTheSameSchoolIsFounderAndTheFounderAPartner() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, matti);
        joins(tina, project, ana);
        PublicProject before = projects().page(Actor.VISITOR, project);

        assertThat(refusals(project, tina, ana)).isEmpty();
        founderPlaces().take(ana, project, tina.id());

        assertThat(seenBy(ana, project).founders())
                .extracting(Founder::name, Founder::school, Founder::accepted)
                .containsExactly(tuple("Ana", schoolOf(tina), true), tuple("Matti", schoolOf(matti), true));
        assertThat(partners().of(tina, project, PageRequest.first()).items())
                .extracting(Partner::person, Partner::school, Partner::territory, Partner::state)
                .containsExactly(tuple(tina.id(), schoolOf(tina), "SI", PartnerState.JOINED));
        assertThat(projects().find(ana, project).allowed())
                .isEqualTo(Set.of(ProjectAction.EDIT, ProjectAction.CLOSE, ProjectAction.INVITE, ProjectAction.REMOVE));
        assertThat(projects().find(tina, project).allowed()).isEqualTo(Set.of(ProjectAction.LEAVE));
        assertThat(projects().page(Actor.VISITOR, project)).isEqualTo(before);
        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what, Step::byName, Step::about)
                .contains(tuple(Step.What.FOUNDER_CHANGED, "Ana", "Tina"));
        assertThat(projects().find(nso("SI"), project).value().founders().get(0).name())
                .isEqualTo("Ana");
        partners().leave(tina, project, "Thank you");
        assertThat(Refusals.kind(() -> projects().find(tina, project))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void thePlaceComesBackTheSameWay() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(teacher("Matti", "FI"), tina);
        joins(tina, project, ana);
        founderPlaces().take(ana, project, tina.id());
        founderPlaces().take(tina, project, ana.id());

        assertThat(seenBy(tina, project).founders()).extracting(Founder::name).containsExactly("Matti", "Tina");
        assertThat(seenBy(tina, project).partners()).isEqualTo(1);
    }

    @Test
    default void nobodyTakesAPlaceWhoIsNoPartnerOfThatSchool() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, matti);
        joins(tina, project, petra);
        know(tina, ana);
        partners().invite(tina, project, ana.id(), "");

        for (Actor.Person each : List.of(petra, ana, matti, tina, teacher("Nosy", "SI"))) {
            assertThat(refusals(project, tina, each)).as(each.name()).containsExactly(NO_PARTNER);
            assertThat(Refusals.keys(() -> founderPlaces().take(each, project, tina.id())))
                    .containsExactly(NO_PARTNER);
        }
        partners().accept(ana, project, schoolOf(ana), "");
        assertThat(refusals(project, matti, ana)).containsExactly(NO_PARTNER);
        assertThat(refusals(project, petra, ana)).containsExactly(NO_PARTNER);
        assertThat(founderPlaces()
                        .partnersOfSameSchool(
                                spaceKeeper(), project, tina.id(), List.of(ana.id(), petra.id(), matti.id())))
                .containsExactly(ana.id());
        assertThat(founderPlaces().partnersOfSameSchool(spaceKeeper(), project, matti.id(), List.of(ana.id())))
                .isEmpty();
    }

    @Test
    default void whoIsNoLongerValidatedAtTheSchoolTakesNoPlace() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, ana);
        Actor.Person suspended = new Actor.Person(ana.id(), "Ana", Set.of(), new Standing(false, Set.of(), true));
        assertThat(Refusals.keys(() -> founderPlaces().take(suspended, project, tina.id())))
                .containsExactly("projects.rejected.suspended");
        leavesSchools(ana);

        assertThat(refusals(project, tina, ana)).containsExactly("projects.rejected.founder-place-validated");
        assertThat(Refusals.kind(() -> founderPlaces().take(ana, project, tina.id())))
                .isEqualTo(Kind.INVALID);
        assertThat(seenBy(tina, project).founders().get(0).name()).isEqualTo("Tina");
    }

    @Test
    default void aPlaceChangesOnlyWhileTheProjectIsOpen() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, ana);
        projects().close(tina, project);

        assertThat(refusals(project, tina, ana)).containsExactly("projects.rejected.not-now");
        assertThat(Refusals.kind(() -> founderPlaces().take(ana, project, tina.id())))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void whenTheRoleInTheSpaceCannotChangeThePlaceDoesNotEither() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, ana);
        fails(() -> founderPlaces().take(ana, project, tina.id()));

        assertThat(seenBy(tina, project).founders().get(0).name()).isEqualTo("Tina");
        assertThat(partners().of(tina, project, PageRequest.first()).items())
                .extracting(Partner::name)
                .containsExactly("Ana");
    }

    private List<String> refusals(Id project, Actor.Person founder, Actor.Person taker) {
        return founderPlaces().refusals(spaceKeeper(), project, founder.id(), taker.id()).stream()
                .map(Rejection::key)
                .toList();
    }
}
