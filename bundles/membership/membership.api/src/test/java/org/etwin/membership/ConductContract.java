package org.etwin.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.etwin.platform.Action;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.junit.jupiter.api.Test;

/** What every {@link Conduct} keeps. */
public interface ConductContract extends MembershipFixture {
    @Test
    default void aWarningIsInTheHistoryAndChangesNoRights() {
        Actor.Person tina = member();
        conduct().warn(nso("SI"), tina.id(), 0, "Be kind");

        ConductRecord own = conduct().find(tina, tina.id()).value();
        assertThat(own.state()).isEqualTo(ConductState.WARNED);
        assertThat(own.history()).extracting(ConductStep::reason).containsExactly("Be kind");
        assertThat(own.history().get(0).by()).as("the person is not told who").isNull();
        assertThat(standing(nso("SI"), tina).value().history().get(0).by())
                .isEqualTo(nso("SI").id());
        assertThat(now(tina).isEtwinner()).isTrue();
    }

    @Test
    default void whoeverIsSuspendedIsNoEtwinnerIsNotFoundAndCannotBeAsked() {
        Actor.Person tina = member();
        Actor.Person matti = etwinner("Matti", school("Lukio", "FI"), "FI");
        suspend(tina);

        assertThat(now(tina).isSuspended()).isTrue();
        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(members().isAvailableEtwinner(tina.id())).isFalse();
        assertThat(members().search(matti, PeopleQuery.ALL, PageRequest.first()).items())
                .extracting(Profile::name)
                .containsExactly("Matti");
        assertThat(refused(() -> members().find(matti, tina.id()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void aSuspendedPersonWritesNothingButOneAppeal() {
        Actor.Person tina = member();
        Id request = joining().mine(tina).get(0).value().id();
        suspend(tina);
        Actor.Person suspended = now(tina);

        assertThat(refused(() -> ask(suspended, school("Gimnazija Bled", "SI"))))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> joining().leave(suspended, request, version(tina, request))))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> members().change(suspended, 1, BIOLOGIST))).isEqualTo(Kind.FORBIDDEN);
        assertThat(joining().mine(suspended)).hasSize(1);

        conduct().appeal(suspended, "It was not me");

        assertThat(standing(nso("SI"), tina).value().state()).isEqualTo(ConductState.APPEALED);
        assertThat(refused(() -> conduct().appeal(suspended, "Really"))).isEqualTo(Kind.CONFLICT);
        assertThat(now(tina).isSuspended()).isTrue();
    }

    @Test
    default void anAppealIsDecidedBySomebodyElseThanWhoSuspended() {
        Actor.Person tina = member();
        Actor.Person colleague = colleague("SI");
        suspend(tina);
        conduct().appeal(now(tina), "It was not me");
        long version = standing(colleague, tina).version();

        assertThat(refused(() -> conduct().decideAppeal(nso("SI"), tina.id(), version, true, "No")))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(actions(nso("SI"), tina)).isEmpty();
        conduct().decideAppeal(colleague, tina.id(), version, true, "Sorry");

        assertThat(now(tina).isSuspended()).isFalse();
        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(members().isAvailableEtwinner(tina.id())).isTrue();
    }

    @Test
    default void whereTheNsoHasOneMemberOfStaffThatOneDecidesTheAppeal() {
        Actor.Person tina = member();
        suspend(tina);
        conduct().appeal(now(tina), "It was not me");

        conduct().decideAppeal(nso("SI"), tina.id(), standing(nso("SI"), tina).version(), false, "It was you");

        assertThat(standing(nso("SI"), tina).value().state()).isEqualTo(ConductState.SUSPENDED);
        assertThat(refused(() -> conduct().appeal(now(tina), "Please"))).isEqualTo(Kind.CONFLICT);
        assertThat(actions(nso("SI"), tina)).containsExactly(ConductAction.RESTORE);
    }

    @Test
    default void everyStepSaysWhoWhenAndWhy() {
        Actor.Person tina = member();
        Actor.Person colleague = colleague("SI");
        conduct().warn(nso("SI"), tina.id(), 0, "Be kind");
        suspend(tina);
        conduct().appeal(now(tina), "It was not me");
        conduct().decideAppeal(colleague, tina.id(), standing(colleague, tina).version(), true, "Sorry");

        assertThat(standing(colleague, tina).value().history())
                .allSatisfy(step -> assertThat(step.at()).isNotNull())
                .extracting(ConductStep::to, ConductStep::byName, ConductStep::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ConductState.WARNED, "Staff of SI", "Be kind"),
                        org.assertj.core.groups.Tuple.tuple(ConductState.SUSPENDED, "Staff of SI", "Spam"),
                        org.assertj.core.groups.Tuple.tuple(ConductState.APPEALED, "Tina", "It was not me"),
                        org.assertj.core.groups.Tuple.tuple(ConductState.GOOD, "Colleague of SI", "Sorry"));
    }

    @Test
    default void theNsoOfAnotherCountrySeesAndDoesNothingAboutConduct() {
        Actor.Person tina = member();
        suspend(tina);
        Actor fi = nso("FI");

        assertThat(refused(() -> conduct().find(fi, tina.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> conduct().warn(fi, tina.id(), 1, "x"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> conduct().suspend(fi, tina.id(), 1, "x", null)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> conduct().restore(fi, tina.id(), 1, "x"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> conduct().list(fi, "SI", null, PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> conduct().list(fi, null, null, PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(conduct().list(fi, "FI", null, PageRequest.first()).items()).isEmpty();
        assertThat(conduct().appeals(fi).value()).isZero();
    }

    @Test
    default void centralSupportActsEverywhere() {
        Actor.Person tina = member();
        Actor css = with(new Grant(Role.CSS, null));
        conduct().suspend(css, tina.id(), 0, "Spam", null);
        conduct().appeal(now(tina), "It was not me");

        assertThat(conduct().appeals(css).value()).isEqualTo(1);
        assertThat(conduct()
                        .list(css, null, ConductState.APPEALED, PageRequest.first())
                        .items())
                .hasSize(1);
        conduct().decideAppeal(nso("SI"), tina.id(), standing(nso("SI"), tina).version(), true, "Sorry");
        assertThat(now(tina).isEtwinner()).isTrue();
    }

    @Test
    default void nobodyActsAboutOneselfAndStaffLoseTheirRoleFirst() {
        Actor.Person si = nso("SI");
        Actor.Person colleague = colleague("SI");
        approve(si, ask(colleague, school("Gimnazija Kranj", "SI")));

        assertThat(refused(() -> conduct().suspend(colleague, colleague.id(), 0, "x", null)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> conduct().suspend(si, colleague.id(), 0, "x", null)))
                .isEqualTo(Kind.CONFLICT);
        assertThat(now(colleague).isSuspended()).isFalse();
    }

    @Test
    default void theSecondOfTwoStepsIsRefusedAndAReasonIsNeeded() {
        Actor.Person tina = member();
        Instant past = Instant.EPOCH;

        assertThat(refused(() -> conduct().suspend(nso("SI"), tina.id(), 0, " ", null)))
                .isEqualTo(Kind.INVALID);
        assertThat(refused(() -> conduct().suspend(nso("SI"), tina.id(), 0, "x".repeat(2001), null)))
                .isEqualTo(Kind.INVALID);
        assertThat(refused(() -> conduct().suspend(nso("SI"), tina.id(), 0, "Spam", past)))
                .isEqualTo(Kind.INVALID);
        suspend(tina);
        assertThat(refused(() -> conduct().warn(nso("SI"), tina.id(), 0, "Be kind")))
                .isEqualTo(Kind.STALE);
    }

    @Test
    default void whoeverWasNeverWarnedIsInGoodStanding() {
        Actor.Person tina = member();
        timePasses(Duration.ofDays(1));

        assertThat(standing(nso("SI"), tina).value().state()).isEqualTo(ConductState.GOOD);
        assertThat(actions(nso("SI"), tina)).containsExactlyInAnyOrder(ConductAction.WARN, ConductAction.SUSPEND);
        assertThat(actions(tina, tina)).isEmpty();
        assertThat(refused(() -> conduct().find(newcomer("Petra"), tina.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> conduct().find(Actor.VISITOR, tina.id()))).isEqualTo(Kind.NOT_FOUND);
    }

    private Actor.Person member() {
        return etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
    }

    private void suspend(Actor.Person person) {
        conduct().suspend(nso("SI"), person.id(), standing(nso("SI"), person).version(), "Spam", null);
    }

    private Seen<ConductRecord> standing(Actor actor, Actor.Person person) {
        return conduct().find(actor, person.id());
    }

    private Set<Action> actions(Actor actor, Actor.Person person) {
        return Set.copyOf(standing(actor, person).allowed());
    }
}
