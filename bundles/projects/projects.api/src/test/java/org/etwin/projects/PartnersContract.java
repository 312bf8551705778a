package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

/** What every {@link Partners} keeps. */
public interface PartnersContract extends ProjectsFixture {
    @Test
    default void partnersAreInvitedOnlyAfterTheApproval() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        know(tina, petra);
        Id draft = draftOf(tina, teacher("Maija", "FI"));
        Id waiting = acceptedBy(tina, teacher("Matti", "FI"));

        assertThat(Refusals.kind(() -> partners().invite(tina, draft, petra.id(), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> partners().invite(tina, waiting, petra.id(), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(projects().find(tina, waiting).may(ProjectAction.INVITE)).isFalse();
    }

    @Test
    default void partnersComeFromTheContactsOfTheFounderAndAreAvailable() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, matti);

        assertThat(Refusals.keys(() -> partners().invite(tina, project, petra.id(), "")))
                .containsExactly("projects.rejected.partner-no-contact");
        know(matti, petra);
        assertThat(Refusals.keys(() -> partners().invite(tina, project, petra.id(), "")))
                .containsExactly("projects.rejected.partner-no-contact");
        becomesUnavailable(petra);
        assertThat(Refusals.keys(() -> partners().invite(matti, project, petra.id(), "")))
                .containsExactly("projects.rejected.partner-not-available");
        assertThat(Refusals.keys(() -> partners().invite(tina, project, matti.id(), "")))
                .containsExactly("projects.rejected.partner-already");
        assertThat(Refusals.keys(() -> partners().invite(tina, project, null, "")))
                .containsExactly("projects.rejected.partner-missing");
    }

    @Test
    default void theInvitedOneReadsWhatEverybodyReadsAndTheWord() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        know(tina, petra);
        partners().invite(tina, project, petra.id(), "Come and count");

        PartnerInvitation invitation =
                partners().invitations(petra, PageRequest.first()).items().get(0);
        assertThat(invitation.project().title()).isEqualTo(BEES.title());
        assertThat(invitation.byName()).isEqualTo("Tina");
        assertThat(invitation.word()).isEqualTo("Come and count");
        assertThat(partners().invitation(petra, project)).isEqualTo(invitation);
        assertThat(partners().waiting(petra).value()).isEqualTo(1);
        assertThat(Refusals.kind(() -> projects().find(petra, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> partners().invitation(teacher("Nosy", "DE"), project)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(partners().invited(tina, project, PageRequest.first()).items())
                .extracting(Partner::name, Partner::state, Partner::invitedByName)
                .containsExactly(tuple("Petra", PartnerState.INVITED, "Tina"));
    }

    @Test
    default void whoJoinsSeesTheProjectAndIsSeenInItWithTheSchool() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, petra);

        assertThat(projects().mine(petra, PageRequest.first()).items())
                .extracting(each -> each.value().id())
                .containsExactly(project);
        assertThat(projects().find(petra, project).allowed()).isEqualTo(Set.of(ProjectAction.LEAVE));
        assertThat(seenBy(petra, project).partners()).isEqualTo(1);
        assertThat(partners().of(petra, project, PageRequest.first()).items())
                .extracting(Partner::person, Partner::school, Partner::territory, Partner::state)
                .containsExactly(tuple(petra.id(), schoolOf(petra), "DE", PartnerState.JOINED));
        assertThat(projects().page(Actor.VISITOR, project).schools())
                .extracting(PublicProject.School::id)
                .containsExactly(
                        schoolOf(tina), seenBy(tina, project).founders().get(1).school(), schoolOf(petra));
        assertThat(partners().waiting(petra).value()).isZero();
    }

    @Test
    default void theKindNeverChangesEvenWhenAForeignPartnerJoins() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Breda", "SI"));

        joins(tina, project, petra);

        assertThat(seenBy(petra, project).kind()).isEqualTo(ProjectKind.NATIONAL);
        assertThat(projects().page(Actor.VISITOR, project).kind()).isEqualTo(ProjectKind.NATIONAL);
    }

    @Test
    default void oneJoinsWithASchoolOfOnesOwnAndAsAnEtwinner() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        know(tina, petra);
        partners().invite(tina, project, petra.id(), "");

        assertThat(Refusals.keys(() -> partners().accept(petra, project, null, "")))
                .containsExactly("projects.rejected.school-missing");
        assertThat(Refusals.keys(() -> partners().accept(petra, project, schoolOf(tina), "")))
                .containsExactly("projects.rejected.school-not-yours");
        Actor.Person noMore = new Actor.Person(petra.id(), "Petra", Set.of(), Standing.NONE);
        assertThat(Refusals.keys(() -> partners().accept(noMore, project, schoolOf(petra), "")))
                .containsExactly("projects.rejected.validated-only");
        assertThat(Refusals.kind(() -> partners().accept(tina, project, schoolOf(tina), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> partners().accept(teacher("Nosy", "DE"), project, schoolOf(petra), "")))
                .isEqualTo(Kind.NOT_FOUND);
        partners().accept(petra, project, schoolOf(petra), "Gladly");
        assertThat(Refusals.kind(() -> partners().accept(petra, project, schoolOf(petra), "Gladly")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(seenBy(petra, project).partners()).isEqualTo(1);
    }

    @Test
    default void nobodyIsInvitedTwice() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, matti);
        know(tina, petra);
        know(matti, petra);
        partners().invite(tina, project, petra.id(), "");

        assertThat(Refusals.keys(() -> partners().invite(matti, project, petra.id(), "")))
                .containsExactly("projects.rejected.partner-invited-already");
        partners().accept(petra, project, schoolOf(petra), "");
        assertThat(Refusals.keys(() -> partners().invite(matti, project, petra.id(), "")))
                .containsExactly("projects.rejected.partner-already");
    }

    @Test
    default void whoDeclinesOrIsNoLongerAskedCanBeAskedAgain() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = openOf(tina, teacher("Matti", "FI"));
        know(tina, petra);

        partners().invite(tina, project, petra.id(), "");
        partners().decline(petra, project, "No time");
        assertThat(partners().invitations(petra, PageRequest.first()).items()).isEmpty();
        partners().invite(tina, project, petra.id(), "");
        partners().withdraw(tina, project, petra.id());
        assertThat(Refusals.kind(() -> partners().accept(petra, project, schoolOf(petra), "")))
                .isEqualTo(Kind.NOT_FOUND);
        partners().invite(tina, project, petra.id(), "");
        partners().accept(petra, project, schoolOf(petra), "");

        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what, Step::about, Step::words)
                .contains(
                        tuple(Step.What.PARTNER_DECLINED, "Petra", "No time"),
                        tuple(Step.What.PARTNER_UNINVITED, "Petra", ""),
                        tuple(Step.What.PARTNER_JOINED, "Petra", ""));
    }

    @Test
    default void onlyFoundersInviteAndRemove() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person pavel = teacher("Pavel", "CZ");
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, petra);
        know(petra, pavel);

        assertThat(Refusals.kind(() -> partners().invite(petra, project, pavel.id(), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> partners().remove(petra, project, tina.id(), "Because")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> partners().invite(nso("SI"), project, pavel.id(), "")))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Refusals.kind(() -> partners().invite(pavel, project, petra.id(), "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(partners().invited(petra, project, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    default void noFounderIsEverRemoved() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Id project = openOf(tina, matti);

        assertThat(Refusals.keys(() -> partners().remove(tina, project, matti.id(), "Lazy")))
                .containsExactly("projects.rejected.founder-stays");
        assertThat(Refusals.keys(() -> partners().remove(matti, project, tina.id(), "Lazy")))
                .containsExactly("projects.rejected.founder-stays");
        assertThat(Refusals.keys(() -> partners().remove(tina, project, tina.id(), "Tired")))
                .containsExactly("projects.rejected.founder-stays");
        assertThat(Refusals.kind(() -> partners().leave(tina, project, ""))).isEqualTo(Kind.CONFLICT);
        assertThat(seenBy(tina, project).founders()).extracting(Founder::person).containsExactly(tina.id(), matti.id());
    }

    @Test
    default void aPartnerLeavesOrIsRemovedWithAReasonAndSeesTheProjectNoMore() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person pavel = teacher("Pavel", "CZ");
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, petra);
        joins(tina, project, pavel);

        partners().leave(petra, project, "New job");
        assertThat(Refusals.keys(() -> partners().remove(tina, project, pavel.id(), " ")))
                .containsExactly("projects.rejected.removal-reason-missing");
        partners().remove(tina, project, pavel.id(), "Never there");

        assertThat(Refusals.kind(() -> projects().find(petra, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> projects().find(pavel, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(projects().mine(pavel, PageRequest.first()).items()).isEmpty();
        assertThat(partners().of(tina, project, PageRequest.first()).items()).isEmpty();
        assertThat(projects().page(Actor.VISITOR, project).schools()).hasSize(2);
        assertThat(Refusals.kind(() -> partners().remove(tina, project, pavel.id(), "Again")))
                .isEqualTo(Kind.NOT_FOUND);
        joins(tina, project, petra);
    }

    @Test
    default void whatConcernsOtherPartnersIsNotForPartners() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person pavel = teacher("Pavel", "CZ");
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, petra);
        joins(tina, project, pavel);
        partners().remove(tina, project, pavel.id(), "Never there");

        assertThat(projects().history(petra, project, PageRequest.first()).items())
                .extracting(Step::what)
                .contains(Step.What.PARTNER_JOINED)
                .doesNotContain(Step.What.PARTNER_REMOVED, Step.What.PARTNER_INVITED);
        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what)
                .contains(Step.What.PARTNER_REMOVED);
    }

    @Test
    default void whenAProjectClosesNobodyIsAskedAnyMore() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person pavel = teacher("Pavel", "CZ");
        Id project = openOf(tina, teacher("Matti", "FI"));
        joins(tina, project, pavel);
        know(tina, petra);
        partners().invite(tina, project, petra.id(), "");

        projects().close(tina, project);

        assertThat(partners().invitations(petra, PageRequest.first()).items()).isEmpty();
        assertThat(Refusals.kind(() -> partners().accept(petra, project, schoolOf(petra), "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> partners().invite(tina, project, petra.id(), "")))
                .isEqualTo(Kind.CONFLICT);
        partners().leave(pavel, project, "");
    }

    @Test
    default void thereIsNoLimitOfPartnersAndTheListIsPaged() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        for (int i = 0; i < 25; i++) {
            joins(tina, project, teacher("Partner " + i, "DE"));
        }

        assertThat(seenBy(tina, project).partners()).isEqualTo(25);
        String next = partners().of(tina, project, PageRequest.first()).next();
        assertThat(partners().of(tina, project, new PageRequest(next, 20)).items())
                .extracting(Partner::name)
                .containsExactly("Partner 20", "Partner 21", "Partner 22", "Partner 23", "Partner 24");
    }
}
