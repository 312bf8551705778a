package org.etwin.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.membership.MembershipFixture.refused;
import static org.etwin.membership.MembershipFixture.wrongFields;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Verdict;
import org.etwin.platform.extra.ExtraField;
import org.etwin.platform.extra.ExtraFields;
import org.junit.jupiter.api.Test;

/** What every {@link Joining} keeps. */
public interface JoiningContract extends MembershipFixture {
    @Test
    default void aRequestReachesTheNsoOfTheSchoolsCountryAndNoOther() {
        Id request = ask(newcomer("Petra"), school("Gimnazija Kranj", "SI"));

        assertThat(waiting("SI")).extracting(JoinRequest::id).containsExactly(request);
        assertThat(waiting("FI")).isEmpty();
    }

    @Test
    default void aRequestOfAnUnconfirmedAddressEntersTheQueueInTheMomentOfConfirmation() {
        Actor.Person petra = unconfirmed("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"));
        assertThat(waiting("SI")).isEmpty();
        assertThat(state(petra, request)).isEqualTo(AffiliationState.UNCONFIRMED);

        confirm(petra);

        assertThat(waiting("SI")).extracting(JoinRequest::name).containsExactly("Petra");
        assertThat(state(petra, request)).isEqualTo(AffiliationState.PENDING);
    }

    @Test
    default void schoolAndRoleAreNeeded() {
        Actor.Person petra = newcomer("Petra");

        assertThat(wrongFields(() -> joining().ask(petra, new JoinRequestForm(null, null, null, null), Locale.ENGLISH)))
                .containsExactlyInAnyOrder("school", "role");
    }

    @Test
    default void whatIsWrongInTheProfileIsSaidAllAtOnce() {
        ProfileDetails wrong = new ProfileDetails("x".repeat(2001), Set.of(), Set.of("klingon"), 14, 10, true);
        Id school = school("Gimnazija Kranj", "SI");
        JoinRequestForm form = new JoinRequestForm(school, SchoolRole.HEAD, wrong, null);

        assertThat(wrongFields(() -> joining().ask(newcomer("Petra"), form, Locale.ENGLISH)))
                .containsExactlyInAnyOrder("about", "languages", "ageFrom");
    }

    @Test
    default void nobodyAsksTwiceForTheSameSchool() {
        Actor.Person petra = newcomer("Petra");
        Id school = school("Gimnazija Kranj", "SI");
        ask(petra, school);

        assertThat(refused(() -> ask(petra, school))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void whoeverWasRejectedMayAskAgain() {
        Actor.Person petra = newcomer("Petra");
        Id school = school("Gimnazija Kranj", "SI");
        Id request = ask(petra, school);
        validating().reject(nso("SI"), request, version(nso("SI"), request), RejectReason.INCOMPLETE, "No name");

        assertThat(ask(petra, school)).isEqualTo(request);
        assertThat(waiting("SI")).hasSize(1);
        assertThat(validating().history(petra, request))
                .extracting(Decision::to)
                .containsExactly(AffiliationState.PENDING, AffiliationState.REJECTED, AffiliationState.PENDING);
    }

    @Test
    default void nobodyAsksTheDeskMoreThanTenTimesADay() {
        Actor.Person tina = newcomer("Tina");
        Id school = school("Gimnazija Kranj", "SI");
        for (int i = 0; i < 10; i++) {
            Id request = ask(tina, school);
            joining().leave(tina, request, version(tina, request));
        }

        assertThat(refused(() -> ask(tina, school))).isEqualTo(Kind.TOO_MANY);
        assertThat(refused(() -> ask(tina, school("Gimnazija Bled", "SI")))).isEqualTo(Kind.TOO_MANY);
        timePasses(Duration.ofDays(1));
        assertThat(state(tina, ask(tina, school))).isEqualTo(AffiliationState.PENDING);
    }

    @Test
    default void visitorsAndPupilsCannotAsk() {
        Id school = school("Gimnazija Kranj", "SI");

        assertThat(refused(() -> ask(Actor.VISITOR, school))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refused(() -> ask(new Actor.Pupil(new Id(7), "Ana"), school)))
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    default void theAnswerToTheNsoBringsTheRequestBackIntoTheQueue() {
        Actor.Person petra = newcomer("Petra");
        Id request = ask(petra, school("Gimnazija Kranj", "SI"));
        validating().askEvidence(nso("SI"), request, version(petra, request), "A letter of your head");
        assertThat(waiting("SI")).isEmpty();

        joining().giveEvidence(petra, request, version(petra, request), "Sent by post");

        assertThat(waiting("SI")).hasSize(1);
        assertThat(validating().history(nso("SI"), request))
                .extracting(Decision::note)
                .containsExactly(null, "A letter of your head", "Sent by post");
    }

    @Test
    default void rightsEndWhenThePersonLeavesTheSchool() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        Id request = joining().mine(tina).get(0).value().id();
        assertThat(tina.isEtwinner()).isTrue();

        joining().leave(tina, request, version(tina, request));

        assertThat(now(tina).isEtwinner()).isFalse();
        assertThat(members().isAvailableEtwinner(tina.id())).isFalse();
    }

    @Test
    default void aRuleOfANationalPlugInRefusesInItsOwnCountryOnly() {
        arrives((draft, context) -> Verdict.refuse(Rejection.invalid("role", "example.rejected.teachers-only")), "SI");

        assertThat(wrongFields(() -> ask(newcomer("Petra"), school("Gimnazija Kranj", "SI"))))
                .containsExactly("role");
        assertThat(ask(newcomer("Matti"), school("Lukio", "FI"))).isNotNull();
    }

    @Test
    default void aRuleThatWaitsLetsTheRequestInAndStopsTheApproval() {
        boolean[] confirmed = {false};
        arrives((draft, context) -> confirmed[0] ? Verdict.PASS : Verdict.wait("example.waiting.head"), "SI");
        Id request = ask(newcomer("Petra"), school("Gimnazija Kranj", "SI"));

        assertThat(waiting("SI").get(0).waitingFor()).containsExactly("example.waiting.head");
        assertThat(refused(() -> approve(nso("SI"), request))).isEqualTo(Kind.CONFLICT);
        confirmed[0] = true;
        approve(nso("SI"), request);
        assertThat(state(nso("SI"), request)).isEqualTo(AffiliationState.VALIDATED);
    }

    @Test
    default void aFieldOfAPlugInIsCheckedAndStoredUnderItsName() {
        arrives(registryNumber(), "SI");
        Id school = school("Gimnazija Kranj", "SI");
        Actor.Person petra = newcomer("Petra");

        assertThat(wrongFields(() -> ask(petra, school))).containsExactly("extra.registry.number");
        assertThat(wrongFields(() -> ask(petra, school, "12345"))).containsExactly("extra.registry.number");
        Id request = ask(petra, school, "SI-7");
        assertThat(validating().find(nso("SI"), request).value().extra())
                .isEqualTo(Map.of("registry", Map.of("number", "SI-7")));
    }

    @Test
    default void whatNoPlugInAskedForIsNotStored() {
        Id request = ask(newcomer("Petra"), school("Gimnazija Kranj", "SI"), "SI-7");

        assertThat(validating().find(nso("SI"), request).value().extra()).isEmpty();
    }

    private Id ask(Actor person, Id school, String number) {
        Map<String, Map<String, String>> extra = Map.of("registry", Map.of("number", number));
        return joining().ask(person, new JoinRequestForm(school, SchoolRole.TEACHER, BIOLOGIST, extra), Locale.ENGLISH);
    }

    /** Five characters at most, beginning with SI. */
    private static ExtraFields registryNumber() {
        return new ExtraFields() {
            @Override
            public String plugin() {
                return "registry";
            }

            @Override
            public String subject() {
                return "membership.request";
            }

            @Override
            public List<ExtraField> fields(Context context) {
                return List.of(ExtraField.text("number", "example.number", null, 5));
            }

            @Override
            public List<Rejection> check(Map<String, String> values, Context context) {
                return values.get("number").startsWith("SI")
                        ? List.of()
                        : List.of(Rejection.invalid("number", "example.rejected.number"));
            }
        };
    }
}
