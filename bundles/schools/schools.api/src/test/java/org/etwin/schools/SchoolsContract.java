package org.etwin.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.refused;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link Schools} keeps. */
public interface SchoolsContract extends SchoolsFixture {
    @Test
    default void aTeacherAddsASchoolThatIsMissing() {
        Id id = schools().create(TINA, "SI", SchoolDetails.of(" Gimnazija Kranj ", "Kranj"));

        School school = schools().find(MATTI, id).value();
        assertThat(school.details().name()).isEqualTo("Gimnazija Kranj");
        assertThat(school.territory()).isEqualTo("SI");
        assertThat(school.state()).isEqualTo(SchoolState.CREATED);
    }

    @Test
    default void aSchoolIsFoundByBeginningsOfWordsWhateverTheirAccentsAndOrder() {
        schools().create(TINA, "SI", SchoolDetails.of("Osnovna šola Čopovci", "Žalec"));
        schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(names(search("SI", "zal CO"))).containsExactly("Osnovna šola Čopovci");
    }

    @Test
    default void aSearchStaysWithinItsTerritory() {
        schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        schools().create(TINA, "FI", SchoolDetails.of("Gimnazija Helsinki", "Helsinki"));

        assertThat(names(search("FI", "gimnazija"))).containsExactly("Gimnazija Helsinki");
        assertThat(search(null, "gimnazija").items()).hasSize(2);
    }

    @Test
    default void pagesFollowEachOtherInTheOrderOfNamesWithoutGapOrRepetition() {
        for (int i = 0; i < 25; i++) {
            schools().create(NSO_SI, "SI", SchoolDetails.of("Šola %02d".formatted(24 - i), "Kranj"));
        }
        Page<School> first = search("SI", null);
        Page<School> second =
                schools().search(TINA, new SchoolQuery("SI", null), new PageRequest(first.next(), PageRequest.USUAL));

        assertThat(first.total().value()).isEqualTo(25);
        assertThat(names(first)).hasSize(20).startsWith("Šola 00");
        assertThat(names(second)).containsExactly("Šola 20", "Šola 21", "Šola 22", "Šola 23", "Šola 24");
        assertThat(second.next()).isNull();
    }

    @Test
    default void theSameSchoolIsNotAddedTwice() {
        schools().create(TINA, "SI", SchoolDetails.of("Šola Bled", "Bled"));

        assertThat(refused(() -> schools().create(MATTI, "SI", SchoolDetails.of("sola bled", "BLED"))))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    default void visitorsAddNothing() {
        assertThat(refused(() -> schools().create(Actor.VISITOR, "SI", SchoolDetails.of("Šola", "Kranj"))))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    default void cardsLeaveUnknownIdsOut() {
        Id kranj = schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(schools().cards(List.of(kranj, new Id(77)))).containsOnlyKeys(kranj);
        assertThat(schools().find(TINA, List.of(kranj, new Id(77)))).containsOnlyKeys(kranj);
    }

    @Test
    default void nsoStaffActOnlyOnTheirOwnCountry() {
        Id id = schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        long version = schools().find(NSO_DE, id).version();

        assertThat(schools().find(NSO_DE, id).allowed()).isEmpty();
        assertThat(refused(() -> schools().verify(NSO_DE, id, version))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> schools().putToUse(NSO_DE, id))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> schools().change(NSO_DE, id, version, SchoolDetails.of("Mine", "Now"))))
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    default void aChangeOnTopOfSomebodyElsesIsRefused() {
        Id id = schools().create(TINA, "SI", SchoolDetails.of("Gimnazija", "Kranj"));
        long seen = schools().find(TINA, id).version();
        schools().change(NSO_SI, id, seen, SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(refused(() -> schools().change(NSO_SI, id, seen, SchoolDetails.of("Mine", "Kranj"))))
                .isEqualTo(Kind.STALE);
        assertThat(schools().find(TINA, id).value().name()).isEqualTo("Gimnazija Kranj");
    }

    @Test
    default void aSchoolIsInUseWhenItsFirstMemberWasValidated() {
        Id id = schools().create(TINA, "SI", SchoolDetails.of("Gimnazija", "Kranj"));
        schools().putToUse(NSO_SI, id);

        assertThat(schools().find(TINA, id).value().state()).isEqualTo(SchoolState.IN_USE);
    }

    @Test
    default void aPupilSeesNoSchool() {
        Id id = schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(refused(() -> schools().find(PUPIL, id))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> schools().search(PUPIL, new SchoolQuery("SI", ""), PageRequest.first())))
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    default void everythingThatIsToldAboutASchoolIsKept() {
        Id id = schools().create(NSO_SI, "SI", EVERYTHING);

        assertThat(schools().find(NSO_SI, id).value().details()).isEqualTo(EVERYTHING);
    }

    @Test
    default void theHeadsAddressIsForTheNsoAloneAndVisitorsReadNoName() {
        Id id = schools().create(NSO_SI, "SI", EVERYTHING);

        for (SchoolDetails seen : List.of(
                schools().find(MATTI, id).value().details(),
                schools().find(NSO_DE, id).value().details(),
                schools().find(MATTI, List.of(id)).get(id).details(),
                schools()
                        .search(MATTI, new SchoolQuery("SI", null), PageRequest.first())
                        .items()
                        .get(0)
                        .details())) {
            assertThat(seen).isEqualTo(EVERYTHING.head("Maja Novak", null));
        }
        assertThat(schools().find(Actor.VISITOR, id).value().details()).isEqualTo(EVERYTHING.head(null, null));
        assertThat(search("SI", null).items().get(0).details()).isEqualTo(EVERYTHING.head(null, null));
    }

    @Test
    default void schoolsAreFoundByTheirState() {
        schools().create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        schools().create(NSO_SI, "SI", SchoolDetails.of("Gimnazija Bled", "Bled"));

        assertThat(names(schools()
                        .search(NSO_SI, new SchoolQuery("SI", null, SchoolState.CREATED), PageRequest.first())))
                .containsExactly("Gimnazija Kranj");
    }

    private Page<School> search(String territory, String words) {
        return schools().search(Actor.VISITOR, new SchoolQuery(territory, words), PageRequest.first());
    }

    private static List<String> names(Page<School> page) {
        return page.items().stream().map(School::name).toList();
    }
}
