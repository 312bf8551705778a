package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.schools.core.SchoolFixture.NSO_SI;
import static org.etwin.schools.core.SchoolFixture.PUPIL;
import static org.etwin.schools.core.SchoolFixture.TINA;

import java.util.List;
import java.util.stream.IntStream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FindingSchoolsTest {
    private final SchoolFixture the;

    FindingSchoolsTest(Database database) {
        the = new SchoolFixture(database);
    }

    @Test
    void aSchoolIsFoundByBeginningsOfWordsWhateverTheirAccentsAndOrder() {
        the.schools.create(TINA, "SI", SchoolDetails.of("Osnovna šola Čopovci", "Žalec"));
        the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThat(names(the.search("SI", "zal CO"))).containsExactly("Osnovna šola Čopovci");
    }

    @Test
    void aSearchStaysWithinItsTerritory() {
        the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        the.schools.create(TINA, "FI", SchoolDetails.of("Gimnazija Helsinki", "Helsinki"));

        assertThat(names(the.search("FI", "gimnazija"))).containsExactly("Gimnazija Helsinki");
        assertThat(the.search(null, "gimnazija").items()).hasSize(2);
    }

    @Test
    void aRenamedSchoolIsFoundByItsNewWordsOnly() {
        Id id = the.schools.create(NSO_SI, "SI", SchoolDetails.of("Stara šola", "Bled"));
        the.schools.change(NSO_SI, id, the.schools.find(NSO_SI, id).version(), SchoolDetails.of("Nova šola", "Bled"));

        assertThat(names(the.search("SI", "nova"))).containsExactly("Nova šola");
        assertThat(the.search("SI", "stara").items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfNamesWithoutGapOrRepetition() {
        IntStream.range(0, 25)
                .forEach(i -> the.schools.create(NSO_SI, "SI", SchoolDetails.of("Šola %02d".formatted(i), "Kranj")));
        Page<School> first = the.search("SI", null);
        Page<School> second =
                the.schools.search(TINA, new SchoolQuery("SI", null), new PageRequest(first.next(), PageRequest.USUAL));

        assertThat(first.total().value()).isEqualTo(25);
        assertThat(second.next()).isNull();
        assertThat(names(first)).hasSize(20).startsWith("Šola 00");
        assertThat(names(second)).containsExactly("Šola 20", "Šola 21", "Šola 22", "Šola 23", "Šola 24");
    }

    @Test
    void aPageOfSchoolsCostsTwoStatementsHoweverManyThereAre() {
        IntStream.range(0, 25)
                .forEach(i -> the.schools.create(NSO_SI, "SI", SchoolDetails.of("Šola %02d".formatted(i), "Kranj")));

        assertThat(the.db.statements(() -> the.search("SI", "sola"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void cardsOfManySchoolsCostOneStatementAndLeaveUnknownIdsOut() {
        Id kranj = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        List<Id> wanted = List.of(kranj, new Id(77));

        assertThat(the.schools.cards(wanted)).containsOnlyKeys(kranj);
        assertThat(the.db.statements(() -> the.schools.cards(wanted))).hasSize(1);
    }

    @Test
    void aPupilSeesNoSchool() {
        Id kranj = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));

        assertThatThrownBy(() -> the.schools.find(PUPIL, kranj)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> the.schools.search(PUPIL, new SchoolQuery("SI", ""), PageRequest.first()))
                .isInstanceOf(Rejected.class);
        assertThat(the.schools.find(Actor.VISITOR, kranj).value().name()).isEqualTo("Gimnazija Kranj");
    }

    private static List<String> names(Page<School> page) {
        return page.items().stream().map(School::name).toList();
    }
}
