package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.etwin.schools.SchoolsFixture.MATTI;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;
import static org.etwin.schools.core.SchoolFixture.numbered;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.countries.TerritorySettings;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rejection.Kind;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolChanged;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LookingAfterSchoolsTest {
    private final SchoolFixture the;

    LookingAfterSchoolsTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndByField() {
        SchoolDetails wrong = new SchoolDetails(" ", null, null, null, null, null, null, null, "gimkr");

        assertThatThrownBy(() -> the.schools.create(TINA, "SI", wrong))
                .isInstanceOfSatisfying(Rejected.class, all -> assertThat(all.rejections())
                        .extracting(Rejection::field)
                        .containsExactlyInAnyOrder("name", "place", "website"));
    }

    @Test
    void aCountryMayNeedTheSchoolNumber() {
        the.territories.set("SI", new TerritorySettings(null, null, 5, false, true, null));

        assertThat(kind(() -> the.schools.create(TINA, "SI", SchoolDetails.of("Šola", "Kranj"))))
                .isEqualTo(Kind.INVALID);
        assertThat(the.schools.create(TINA, "SI", numbered("17", "Šola", "Kranj")))
                .isNotNull();
    }

    @Test
    void theSameSchoolIsNotAddedTwice() {
        the.schools.create(TINA, "SI", numbered("A 17", "Gimnazija Kranj", "Kranj"));
        the.schools.create(TINA, "SI", SchoolDetails.of("Šola Bled", "Bled"));

        assertThat(kind(() -> the.schools.create(MATTI, "SI", numbered("a17", "Another", "Kranj"))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> the.schools.create(MATTI, "SI", SchoolDetails.of("sola bled", "BLED"))))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void nobodyButTheNsoAddsMoreThanTenSchoolsADay() {
        for (int i = 0; i < 10; i++) {
            the.schools.create(TINA, "SI", SchoolDetails.of("Šola " + i, "Kranj"));
            the.schools.create(NSO_SI, "SI", SchoolDetails.of("Šola " + i, "Bled"));
        }
        SchoolDetails oneMore = SchoolDetails.of("Šola 11", "Kranj");

        assertThat(kind(() -> the.schools.create(TINA, "SI", oneMore))).isEqualTo(Kind.TOO_MANY);
        assertThat(the.schools.create(NSO_SI, "SI", oneMore)).isNotNull();
    }

    @Test
    void theNsoAnswersForASchoolOnceAndThatIsInTheAudit() {
        Id id = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        the.schools.verify(NSO_SI, id, the.schools.find(NSO_SI, id).version());

        assertThat(the.schools.find(NSO_SI, id).value().state()).isEqualTo(SchoolState.VERIFIED);
        assertThat(the.schools.find(NSO_SI, id).may(SchoolAction.VERIFY)).isFalse();
        assertThat(the.audit.entries).containsExactly("schools.verified SI");
        assertThat(the.db.published(SchoolChanged.class)).hasSize(1);
    }

    @Test
    void whoAddedASchoolMayCorrectItUntilItIsInUse() {
        Id id = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazja Kranj", "Kranj"));
        the.schools.change(
                TINA, id, the.schools.find(TINA, id).version(), SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        the.schools.putToUse(NSO_SI, id);

        assertThat(the.schools.find(TINA, id).value().name()).isEqualTo("Gimnazija Kranj");
        assertThat(the.schools.find(TINA, id).value().state()).isEqualTo(SchoolState.IN_USE);
        assertThat(the.schools.find(TINA, id).allowed()).isEmpty();
        assertThat(the.schools.find(MATTI, id).allowed()).isEmpty();
    }

    private static Kind kind(ThrowingCallable refused) {
        return catchThrowableOfType(Rejected.class, refused).kind();
    }
}
