package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;

import java.util.List;
import java.util.stream.IntStream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
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
    void aRenamedSchoolIsFoundByItsNewWordsOnly() {
        Id id = the.schools.create(NSO_SI, "SI", SchoolDetails.of("Stara šola", "Bled"));
        the.schools.change(NSO_SI, id, the.schools.find(NSO_SI, id).version(), SchoolDetails.of("Nova šola", "Bled"));

        assertThat(names(the.search("SI", "nova"))).containsExactly("Nova šola");
        assertThat(the.search("SI", "stara").items()).isEmpty();
    }

    @Test
    void aPageOfSchoolsCostsThreeStatementsHoweverManyThereAre() {
        IntStream.range(0, 25)
                .forEach(i -> the.schools.create(NSO_SI, "SI", SchoolDetails.of("Šola %02d".formatted(i), "Kranj")));

        assertThat(the.db.statements(() -> the.search("SI", "sola"))).hasSizeLessThanOrEqualTo(3);
        assertThat(the.db.statements(() -> the.search("SI", null))).hasSizeLessThanOrEqualTo(3);
        assertThat(the.db.statements(() -> the.search("SI", "s o l a 1 2 3 4"))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void cardsOfManySchoolsCostOneStatementAndOneMoreForThoseThatAreNoMoreAndNothingAgain() {
        Id kranj = the.schools.create(TINA, "SI", SchoolDetails.of("Gimnazija Kranj", "Kranj"));
        List<Id> wanted = List.of(kranj, new Id(77));

        assertThat(the.db.statements(() -> the.schools.cards(List.of(kranj)))).hasSize(1);
        assertThat(the.db.statements(() -> the.schools.cards(wanted))).hasSize(2);
        assertThat(the.db.statements(() -> the.schools.cards(wanted))).isEmpty();
        assertThat(the.schools.cards(wanted)).containsOnlyKeys(kranj);
    }

    private static List<String> names(Page<School> page) {
        return page.items().stream().map(School::name).toList();
    }
}
