package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;
import static org.etwin.membership.MembershipFixture.wrongFields;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.countries.TerritorySettings;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.MemberCard;
import org.etwin.membership.MembershipRecheckOrdered;
import org.etwin.membership.MembershipRightsEnded;
import org.etwin.membership.RejectReason;
import org.etwin.membership.SchoolRole;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RecheckTest extends MembershipOnADatabase {
    RecheckTest(Database database) {
        super(database);
    }

    @BeforeEach
    void sixtyDays() {
        TerritorySettings settings = new TerritorySettings(null, null, 5, false, false, null, 60, List.of());
        people.settings.put("SI", settings);
        people.settings.put("FI", settings);
    }

    @Test
    void anEtwinnerWhoChangesSchoolKeepsTheRightsAndIsLookedAtAgain() {
        Actor.Person tina = member();
        Id old = only(tina);
        Id bled = school("Gimnazija Bled", "SI");

        Id next = changeSchool(tina, old, bled);

        assertThat(state(tina, old)).isEqualTo(AffiliationState.LEFT);
        assertThat(state(tina, next)).isEqualTo(AffiliationState.RECHECK);
        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(waiting("SI")).extracting(JoinRequest::id).containsExactly(next);
        assertThat(waiting("SI").get(0).rightsUntil())
                .isEqualTo(db.clock().instant().plus(Duration.ofDays(60)));
        assertThat(members().at(tina, bled, PageRequest.first()).items())
                .as("not among the validated members before the decision")
                .extracting(MemberCard::name)
                .isEmpty();
    }

    @Test
    void rightsEndWhenNobodyDecidesInTimeAndTheRequestStillWaits() {
        Actor.Person tina = member();
        Id next = changeSchool(tina, only(tina), school("Gimnazija Bled", "SI"));
        timePasses(Duration.ofDays(59));
        nightly.hourly();
        assertThat(now(tina).isEtwinner()).isTrue();

        timePasses(Duration.ofDays(1));
        nightly.hourly();

        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(members().isAvailableEtwinner(tina.id())).isFalse();
        assertThat(state(tina, next)).isEqualTo(AffiliationState.PENDING);
        assertThat(db.published(MembershipRightsEnded.class)).hasSize(1);
        assertThat(waiting("SI")).hasSize(1);
        approve(nso("SI"), next);
        assertThat(now(tina).isEtwinner()).isTrue();
    }

    @Test
    void anotherSchoolBesidesIsLookedAtAgainWhileTheFirstStaysAsItIs() {
        Actor.Person tina = member();
        Id second = ask(tina, school("Lukio", "FI"));

        assertThat(state(tina, second)).isEqualTo(AffiliationState.RECHECK);
        assertThat(now(tina).standing().territories()).containsExactlyInAnyOrder("SI", "FI");
        timePasses(Duration.ofDays(61));
        nightly.hourly();
        assertThat(now(tina).isEtwinner()).as("the first school counts").isTrue();
        assertThat(now(tina).standing().territories()).containsExactly("SI");
    }

    @Test
    void whoeverChangesSchoolAgainAndAgainGainsNoTime() {
        Actor.Person tina = member();
        Id first = changeSchool(tina, only(tina), school("Gimnazija Bled", "SI"));
        timePasses(Duration.ofDays(50));
        changeSchool(tina, first, school("Gimnazija Celje", "SI"));
        timePasses(Duration.ofDays(11));
        nightly.hourly();

        assertThat(now(tina).isEtwinner()).isFalse();
    }

    @Test
    void whoeverWasRejectedThereComesBackWithoutRightsThere() {
        Actor.Person tina = member();
        Id second = ask(tina, school("Lukio", "FI"));
        validating().reject(nso("FI"), second, version(nso("FI"), second), RejectReason.NOT_AT_SCHOOL, null);

        ask(tina, find(tina, second).school().id());

        assertThat(state(tina, second)).isEqualTo(AffiliationState.PENDING);
        assertThat(now(tina).standing().territories()).containsExactly("SI");
    }

    @Test
    void theNsoOrdersARecheckAndDecidesItEitherWay() {
        Actor.Person tina = member();
        Id request = only(tina);
        validating().orderRecheck(nso("SI"), request, version(tina, request), "Are you still there?");

        assertThat(state(tina, request)).isEqualTo(AffiliationState.RECHECK);
        assertThat(now(tina).isEtwinner()).isTrue();
        assertThat(db.published(MembershipRecheckOrdered.class)).hasSize(1);
        assertThat(validating().history(tina, request)).last().satisfies(step -> {
            assertThat(step.by()).isEqualTo(nso("SI").id());
            assertThat(step.note()).isEqualTo("Are you still there?");
        });
        validating().reject(nso("SI"), request, version(tina, request), RejectReason.NOT_AT_SCHOOL, null);
        assertThat(now(tina).isEtwinner()).isFalse();
        validating().takeBack(nso("SI"), request);
        assertThat(now(tina).isEtwinner()).as("as it was before").isTrue();
        approve(nso("SI"), request);
        assertThat(state(tina, request)).isEqualTo(AffiliationState.VALIDATED);
    }

    @Test
    void evidenceInARecheckIsAskedWithoutTakingTheRights() {
        Actor.Person tina = member();
        Id request = only(tina);
        validating().orderRecheck(nso("SI"), request, version(tina, request), "Are you still there?");
        validating().askEvidence(nso("SI"), request, version(tina, request), "A letter");
        assertThat(now(tina).isEtwinner()).isTrue();

        joining().giveEvidence(tina, request, version(tina, request), "Sent");

        assertThat(state(tina, request)).isEqualTo(AffiliationState.RECHECK);
        assertThat(validating().history(tina, request))
                .extracting(Decision::to)
                .endsWith(AffiliationState.EVIDENCE_ASKED, AffiliationState.RECHECK);
    }

    @Test
    void anotherRoleAtTheSameSchoolNeedsNoDecision() {
        Actor.Person tina = member();
        Id request = only(tina);
        joining().changeRole(tina, request, version(tina, request), SchoolRole.HEAD);

        assertThat(find(tina, request).role()).isEqualTo(SchoolRole.HEAD);
        assertThat(state(tina, request)).isEqualTo(AffiliationState.VALIDATED);
        assertThat(wrongFields(() -> joining().changeRole(tina, request, version(tina, request), null)))
                .containsExactly("role");
    }

    @Test
    void theSchoolThatOneLeavesIsNoneToChangeTo() {
        Actor.Person tina = member();
        Id request = only(tina);
        Id same = find(tina, request).school().id();

        assertThat(wrongFields(() -> changeSchool(tina, request, same))).containsExactly("school");
        assertThat(refused(() -> changeSchool(newcomer("Petra"), request, school("Gimnazija Bled", "SI"))))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> validating().orderRecheck(nso("FI"), request, 1, "x")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(state(tina, request)).isEqualTo(AffiliationState.VALIDATED);
    }

    private Actor.Person member() {
        return etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
    }

    private Id only(Actor.Person person) {
        return joining().mine(person).get(0).value().id();
    }

    private JoinRequest find(Actor actor, Id request) {
        return validating().find(actor, request).value();
    }

    private Id changeSchool(Actor.Person person, Id old, Id school) {
        return joining()
                .changeSchool(
                        person,
                        old,
                        version(person, old),
                        new JoinRequestForm(school, SchoolRole.TEACHER, BIOLOGIST, Map.of()),
                        Locale.ENGLISH);
    }
}
