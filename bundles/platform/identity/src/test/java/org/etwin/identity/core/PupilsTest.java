package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.util.Collections;
import java.util.List;
import org.etwin.identity.Origin;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PupilsTest {
    private static final Id SCHOOL = new Id(77);
    private final Installation at;
    private final Id tina;
    private final Actor teacher;

    PupilsTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        teacher = at.eTwinner(tina);
    }

    @Test
    void slipsComeInTheOrderOfTheNamesWithReadableUserNamesAndPasswords() {
        List<Slip> slips = at.pupils.create(teacher, SCHOOL, List.of("Živa", "Оксана", "Đuro SS"));

        assertThat(slips).extracting(Slip::name).containsExactly("Živa", "Оксана", "Đuro SS");
        assertThat(slips.get(0).userName()).matches("ziva\\.[a-z]+");
        assertThat(slips.get(1).userName()).matches("oksana\\.[a-z]+");
        assertThat(slips.get(2).userName()).matches("duro\\.[a-z]+");
        assertThat(slips).allSatisfy(slip -> assertThat(slip.password()).matches("[a-z]+-[a-z]+-\\d{4}"));
        assertThat(slips.get(0).toString()).doesNotContain(slips.get(0).password());
    }

    @Test
    void aPupilIsAPupilWithOwnerAndSchool() {
        Slip ana = at.pupils.create(teacher, SCHOOL, List.of("Ana")).get(0);

        assertThat(at.actors.actor(ana.pupil())).isEqualTo(new Actor.Pupil(ana.pupil(), "Ana"));
        assertThat(at.pupils.find(List.of(ana.pupil(), tina)))
                .containsOnlyKeys(ana.pupil())
                .containsValue(new PupilAccount(ana.pupil(), "Ana", ana.userName(), tina, SCHOOL));
    }

    @Test
    void userNamesAreUniqueInTheInstallation() {
        List<String> sixty = Collections.nCopies(60, "Ana");

        List<Slip> all = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.addAll(at.pupils.create(teacher, SCHOOL, sixty));
        }

        assertThat(all).hasSize(360).extracting(Slip::userName).doesNotHaveDuplicates();
    }

    @Test
    void onlyAnETwinnerMakesPupils() {
        assertThat(Refused.kind(() -> at.pupils.create(at.actors.actor(tina), SCHOOL, List.of("Ana"))))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.pupils.create(Actor.VISITOR, SCHOOL, List.of("Ana"))))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(Refused.keys(() -> at.pupils.create(teacher, SCHOOL, Collections.nCopies(61, "Ana"))))
                .containsExactly("identity.rejected.pupils-number");
    }

    @Test
    void aNewPasswordIsTheOwnersToMakeAndEndsThePupilsSessions() {
        Slip ana = at.pupils.create(teacher, SCHOOL, List.of("Ana")).get(0);
        String token = at.tokens.issue(ana.pupil(), Origin.UNKNOWN);
        Id session = at.browser(ana.pupil());
        Actor other = at.eTwinner(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.pupils.resetPassword(other, ana.pupil())))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        Slip fresh = at.pupils.resetPassword(teacher, ana.pupil());

        assertThat(at.signIn.pupil(ana.userName(), fresh.password(), null)).isEqualTo(ana.pupil());
        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.account(session)).isEmpty();
    }

    @Test
    void thePlatformItselfMayNameAPupilOnce() {
        Slip ana = at.pupils.createNamed(SYSTEM, tina, SCHOOL, "Ana", "ana.sunflower", "welcome-to-etwin");

        assertThat(at.signIn.pupil("ana.sunflower", "welcome-to-etwin", null)).isEqualTo(ana.pupil());
        assertThat(Refused.keys(
                        () -> at.pupils.createNamed(SYSTEM, tina, SCHOOL, "Ana", "ana.sunflower", "welcome-to-etwin")))
                .containsExactly("identity.rejected.user-name-taken");
        assertThat(Refused.kind(() -> at.pupils.createNamed(teacher, tina, SCHOOL, "Ana", "ana.b", "secret")))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
    }
}
