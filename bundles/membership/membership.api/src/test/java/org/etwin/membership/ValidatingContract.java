package org.etwin.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;

import java.time.Duration;
import java.util.Set;
import org.etwin.platform.Action;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link Validating} keeps. */
public interface ValidatingContract extends MembershipFixture {
    @Test
    default void anApprovalMakesAnEtwinner() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        assertThat(now(tina).isEtwinner()).isFalse();

        approve(nso("SI"), request);

        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(now(tina).standing().territories()).containsExactly("SI");
    }

    @Test
    default void nsoStaffActOnlyOnTheirOwnCountry() {
        Id request = ask(newcomer("Tina"), school("Gimnazija Kranj", "SI"));
        Actor fi = nso("FI");

        assertThat(refused(() -> validating().find(fi, request))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().approve(fi, request, 1))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().reject(fi, request, 1, RejectReason.DUPLICATE, null)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().askEvidence(fi, request, 1, "x"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().takeBack(fi, request))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().queue(fi, "SI", QueueFilter.WAITING, PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(state(nso("SI"), request)).isEqualTo(AffiliationState.PENDING);
    }

    @Test
    default void nobodyDecidesAboutOneself() {
        Actor.Person staff = nso("SI");
        Id request = ask(staff, school("Gimnazija Kranj", "SI"));

        assertThat(Set.<Action>copyOf(validating().find(staff, request).allowed()))
                .containsExactly(JoinRequestAction.LEAVE);
        assertThat(refused(() -> approve(staff, request))).isEqualTo(Kind.FORBIDDEN);
        Actor.Person tina = newcomer("Tina");
        Id own = ask(tina, school("Gimnazija Bled", "SI"));
        assertThat(refused(() -> validating().approve(tina, own, 999)))
                .as("whose it is comes before which version")
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> validating().takeBack(tina, own))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    default void aRejectionNeedsAReasonAndReachesTheHistory() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        Actor.Person si = nso("SI");

        assertThat(refused(() -> validating().reject(si, request, version(si, request), null, "No")))
                .isEqualTo(Kind.INVALID);
        assertThat(refused(() -> validating().reject(si, request, version(si, request), RejectReason.OTHER, " ")))
                .isEqualTo(Kind.INVALID);
        validating().reject(si, request, version(si, request), RejectReason.NOT_AT_SCHOOL, "We rang");

        Decision last = validating().history(tina, request).get(1);
        assertThat(last.by()).isEqualTo(si.id());
        assertThat(last.reason()).isEqualTo(RejectReason.NOT_AT_SCHOOL);
        assertThat(last.note()).isEqualTo("We rang");
    }

    @Test
    default void theSecondOfTwoDecisionsIsRefused() {
        Id request = ask(newcomer("Tina"), school("Gimnazija Kranj", "SI"));
        Actor.Person si = nso("SI");
        long seen = version(si, request);
        validating().approve(si, request, seen);

        assertThat(refused(() -> validating().reject(si, request, seen, RejectReason.DUPLICATE, null)))
                .isEqualTo(Kind.STALE);
        assertThat(refused(() -> approve(si, request))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void aDecisionCanBeTakenBackForTenMinutes() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        approve(nso("SI"), request);
        validating().takeBack(nso("SI"), request);
        assertThat(state(tina, request)).isEqualTo(AffiliationState.PENDING);
        assertThat(now(tina).isEtwinner()).isFalse();

        approve(nso("SI"), request);
        timePasses(Duration.ofMinutes(11));

        assertThat(refused(() -> validating().takeBack(nso("SI"), request))).isEqualTo(Kind.CONFLICT);
        assertThat(now(tina).isEtwinner()).isTrue();
    }

    @Test
    default void thatSomebodyLeftIsNotTakenBackByTheDesk() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        joining().leave(tina, request, version(tina, request));

        assertThat(Set.<Action>copyOf(validating().find(nso("SI"), request).allowed()))
                .isEmpty();
        assertThat(refused(() -> validating().takeBack(nso("SI"), request))).isEqualTo(Kind.CONFLICT);
        assertThat(state(tina, request)).isEqualTo(AffiliationState.LEFT);
    }

    @Test
    default void theQueueIsOldestFirstWithAgesInWorkingDays() {
        Id school = school("Gimnazija Kranj", "SI");
        ask(newcomer("Petra"), school);
        timePasses(Duration.ofDays(7));
        ask(newcomer("Marko"), school);
        timePasses(Duration.ofDays(1));

        assertThat(waiting("SI")).extracting(JoinRequest::name).containsExactly("Petra", "Marko");
        assertThat(waiting("SI")).extracting(JoinRequest::workingDays).containsExactly(6, 1);
        assertThat(waiting("SI")).extracting(JoinRequest::overdue).containsExactly(true, false);
    }

    @Test
    default void aDeskCountsWhatWaitsForItAlone() {
        ask(newcomer("Petra"), school("Gimnazija Kranj", "SI"));
        ask(newcomer("Matti"), school("Lukio", "FI"));

        assertThat(validating().waiting(nso("SI")).value()).isEqualTo(1);
        assertThat(validating().waiting(newcomer("Tina")).value()).isZero();
    }

    @Test
    default void onePersonAtTwoSchoolsKeepsTheRightsOfTheOther() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Id second = ask(tina, school("Lukio", "FI"));
        validating().reject(nso("FI"), second, version(nso("FI"), second), RejectReason.NOT_AT_SCHOOL, null);

        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(members().affiliations(tina.id()))
                .extracting(each -> each.school().territory())
                .containsExactly("SI");
    }
}
