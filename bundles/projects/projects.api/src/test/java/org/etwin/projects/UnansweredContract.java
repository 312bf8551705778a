package org.etwin.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation to join that nobody answers. */
public interface UnansweredContract extends ProjectsFixture {
    int MONTH = 30 * 24 * 60;

    @Test
    default void anInvitationSaysHowLongItHoldsAndHoldsThatLong() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = invited(tina, petra);
        assertThat(partners().invitation(petra, project).until()).isEqualTo(now().plus(Duration.ofDays(30)));
        assertThat(partners().invited(tina, project, PageRequest.first()).items())
                .extracting(Partner::until)
                .containsExactly(now().plus(Duration.ofDays(30)));
        minutesPass(MONTH - 1);
        sweep();
        partners().accept(petra, project, schoolOf(petra), "");

        minutesPass(MONTH);
        sweep();
        assertThat(partners().of(tina, project, PageRequest.first()).items())
                .extracting(Partner::name, Partner::until)
                .containsExactly(tuple("Petra", null));
    }

    @Test
    default void whatIsOverIsOverBeforeItIsSweptAndCanBeMadeAgain() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Id project = invited(tina, petra);
        minutesPass(MONTH);

        assertThat(partners().waiting(petra).value()).isZero();
        assertThat(partners().invitations(petra, PageRequest.first()).items()).isEmpty();
        assertThat(partners().invited(tina, project, PageRequest.first()).items())
                .isEmpty();
        assertThat(Refusals.kind(() -> partners().invitation(petra, project))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> partners().accept(petra, project, schoolOf(petra), "")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusals.kind(() -> partners().decline(petra, project, ""))).isEqualTo(Kind.NOT_FOUND);
        partners().invite(tina, project, petra.id(), "Please");
        sweep();
        assertThat(partners().invitation(petra, project).word()).isEqualTo("Please");
    }

    @Test
    default void theSweepWritesItDownForFoundersOnlyAndOnce() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person petra = teacher("Petra", "DE");
        Actor.Person pavel = teacher("Pavel", "CZ");
        Id project = invited(tina, petra);
        joins(tina, project, pavel);
        minutesPass(MONTH);
        sweep();
        minutesPass(MONTH);
        sweep();

        assertThat(projects().history(tina, project, PageRequest.first()).items())
                .extracting(Step::what, Step::about, Step::by)
                .containsOnlyOnce(tuple(Step.What.PARTNER_INVITATION_OVER, "Petra", null));
        assertThat(projects().history(pavel, project, PageRequest.first()).items())
                .extracting(Step::what)
                .doesNotContain(Step.What.PARTNER_INVITATION_OVER);
    }

    private Id invited(Actor.Person founder, Actor.Person person) {
        Id project = openOf(founder, teacher("Matti", "FI"));
        know(founder, person);
        partners().invite(founder, project, person.id(), "");
        return project;
    }
}
