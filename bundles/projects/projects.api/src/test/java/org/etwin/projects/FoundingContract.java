package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

/** What every {@link Founding} keeps. */
public interface FoundingContract extends ProjectsFixture {
    @Test
    default void onlyEtwinnersFoundProjects() {
        Actor.Person general = new Actor.Person(new Id(5), "Greta", Set.of(), Standing.NONE);

        assertThat(Refusals.kind(() -> founding().begin(general, FoundingDraft.EMPTY)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(Refusals.kind(() -> founding().begin(Actor.VISITOR, FoundingDraft.EMPTY)))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    default void aDraftMayBeIncompleteAndIsReadAgainAsItWasSaved() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);
        Seen<FoundingDraft> before = founding().draft(tina, project);

        long version = founding().save(tina, project, before.version(), new FoundingDraft(BEES, schoolOf(tina), null));

        Seen<FoundingDraft> after = founding().draft(tina, project);
        assertThat(after.value()).isEqualTo(new FoundingDraft(BEES, schoolOf(tina), null));
        assertThat(after.version()).isEqualTo(version);
    }

    @Test
    default void anOldVersionOfADraftIsNotSavedOverANewOne() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);
        long old = founding().draft(tina, project).version();
        founding().save(tina, project, old, new FoundingDraft(BEES, null, null));

        assertThat(Refusals.kind(() -> founding().save(tina, project, old, FoundingDraft.EMPTY)))
                .isEqualTo(Kind.STALE);
        assertThat(founding().draft(tina, project).value().text()).isEqualTo(BEES);
    }

    @Test
    default void aDraftDoesNotExistForOthers() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);

        assertThat(Refusals.kind(() -> projects().find(matti, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> founding().draft(matti, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> projects().find(nso("SI"), project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> projects().page(Actor.VISITOR, project))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void allThatIsMissingIsToldWhenItIsSent() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);

        assertThat(Refusals.keys(() -> founding().send(tina, project, "")))
                .contains(
                        "projects.rejected.title-missing",
                        "projects.rejected.aims-missing",
                        "projects.rejected.ages-missing",
                        "projects.rejected.school-missing",
                        "projects.rejected.partner-missing");
    }

    @Test
    default void partnersComeFromContacts() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person stranger = teacher("Stranger", "FI");

        assertThat(Refusals.keys(() -> founding().begin(tina, new FoundingDraft(BEES, schoolOf(tina), stranger.id()))))
                .containsExactly("projects.rejected.partner-no-contact");
    }

    @Test
    default void onlyAvailablePeopleCanBeAskedToFound() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);
        becomesUnavailable(matti);

        assertThat(Refusals.keys(() -> founding().send(tina, project, "")))
                .containsExactly("projects.rejected.partner-not-available");
    }

    @Test
    default void oneTakesPartWithASchoolOfOnesOwn() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");

        assertThat(Refusals.keys(() -> founding().begin(tina, new FoundingDraft(BEES, schoolOf(matti), null))))
                .containsExactly("projects.rejected.school-not-yours");
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        assertThat(Refusals.keys(() -> founding().accept(matti, project, schoolOf(tina), "")))
                .containsExactly("projects.rejected.school-not-yours");
    }

    @Test
    default void twoFoundersComeFromTwoSchools() {
        Actor.Person tina = teacher("Tina", "SI");
        Id shared = alsoAt(tina, "SI");
        Actor.Person colleague = teacher("Colleague", "SI");
        know(tina, colleague);
        Id project = founding().begin(tina, new FoundingDraft(BEES, shared, colleague.id()));
        joins(colleague, shared);
        founding().send(tina, project, "");

        assertThat(Refusals.keys(() -> founding().accept(colleague, project, shared, "")))
                .containsExactly("projects.rejected.same-school");
    }

    /** Validates somebody at a school of somebody else. */
    void joins(Actor.Person person, Id school);

    @Test
    default void twoCountriesMakeItEuropean() {
        Actor.Person tina = teacher("Tina", "SI");

        assertThat(seenBy(tina, acceptedBy(tina, teacher("Matti", "FI"))).kind())
                .isEqualTo(ProjectKind.EUROPEAN);
        assertThat(seenBy(tina, acceptedBy(tina, teacher("Breda", "SI"))).kind())
                .isEqualTo(ProjectKind.NATIONAL);
    }

    @Test
    default void twoPartsOfOneCountryMakeItNational() {
        Actor.Person lotte = teacher("Lotte", "BE-NL");

        Project project = seenBy(lotte, acceptedBy(lotte, teacher("Luc", "BE-FR")));

        assertThat(project.kind()).isEqualTo(ProjectKind.NATIONAL);
        assertThat(project.waitingFor()).extracting(WaitingFor::territory).containsExactly("BE-NL");
    }

    @Test
    default void theKindNeverChanges() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Breda", "SI"));

        projects().change(tina, project, projects().find(tina, project).version(), BEES);
        projects().close(tina, project);
        projects().reopen(tina, project);

        assertThat(seenBy(tina, project).kind()).isEqualTo(ProjectKind.NATIONAL);
    }

    @Test
    default void onlyTheInvitedOneAnswers() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person nosy = teacher("Nosy", "FI");
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "Please");

        assertThat(Refusals.kind(() -> founding().accept(nosy, project, schoolOf(nosy), "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> founding().accept(tina, project, schoolOf(tina), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(projects().invitations(matti, PageRequest.first()).items())
                .extracting(each -> each.value().id())
                .containsExactly(project);
        assertThat(projects().waiting(matti).value()).isEqualTo(1);
    }

    @Test
    default void theListSaysWhomAProjectWaitsFor() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");
        assertThat(seenBy(tina, project).waitingFor())
                .extracting(WaitingFor::whom, WaitingFor::person, WaitingFor::name, WaitingFor::since)
                .containsExactly(tuple(WaitingFor.Whom.PARTNER, matti.id(), "Matti", now()));

        founding().accept(matti, project, schoolOf(matti), "");
        assertThat(seenBy(tina, project).waitingFor())
                .containsExactly(WaitingFor.nso("SI", now()), WaitingFor.nso("FI", now()));
        deciding().approve(nso("SI"), project, "SI", "");
        assertThat(seenBy(tina, project).waitingFor()).containsExactly(WaitingFor.nso("FI", now()));
    }

    @Test
    default void whoDeclinesLeavesADraftBehind() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = draftOf(tina, matti);
        founding().send(tina, project, "");

        founding().decline(matti, project, "No time");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(founding().draft(tina, project).value().partner()).isNull();
        assertThat(Refusals.kind(() -> projects().find(matti, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what, Step::byName, Step::words)
                .contains(tuple(Step.What.DECLINED, "Matti", "No time"));
    }

    @Test
    default void whatWasWithdrawnIsOver() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = acceptedBy(tina, matti);

        founding().withdraw(matti, project, "We have no pupils");

        assertThat(seenBy(tina, project).state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(projects().find(tina, project).allowed()).isEmpty();
        assertThat(deciding().queue(nso("SI"), "SI", PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    default void aDraftThatIsWithdrawnIsGone() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = founding().begin(tina, FoundingDraft.EMPTY);

        founding().withdraw(tina, project, "");

        assertThat(projects().mine(tina, PageRequest.first()).items()).isEmpty();
    }
}
