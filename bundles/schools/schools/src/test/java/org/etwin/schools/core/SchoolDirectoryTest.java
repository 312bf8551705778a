package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.schools.School;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SchoolDirectoryTest {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final SchoolFixture the;
    private final CountedMembers members;

    SchoolDirectoryTest(Database database) {
        the = new SchoolFixture(database);
        members = new CountedMembers(the.db.transactions(), the.db.unit("schools"));
    }

    @Test
    void filtersAreCombined() {
        Id kranj = create("SI", "Gimnazija Kranj", "Gorenjska", SchoolType.SCHOOL);
        create("SI", "Gimnazija Bled", "Gorenjska", SchoolType.SCHOOL);
        create("SI", "Gimnazija Celje", "Savinjska", SchoolType.SCHOOL);
        create("SI", "Pedagoška fakulteta", "Gorenjska", SchoolType.ITE);
        create("FI", "Gorenjskan lukio", "Gorenjska", SchoolType.SCHOOL);
        members.are(MEMBERSHIP, Map.of(kranj, 2, new Id(4711), 3));

        assertThat(names(new SchoolQuery("SI", "Gorenjska", "gimn", SchoolType.SCHOOL, null, false)))
                .containsExactly("Gimnazija Bled", "Gimnazija Kranj");
        assertThat(names(new SchoolQuery("SI", "Gorenjska", null, SchoolType.ITE, null, false)))
                .containsExactly("Pedagoška fakulteta");
        assertThat(names(new SchoolQuery(null, null, null, null, null, true))).containsExactly("Gimnazija Kranj");
        assertThat(names(new SchoolQuery("SI", "Gorenjska", "kranj", SchoolType.SCHOOL, SchoolState.VERIFIED, true)))
                .isEmpty();
        assertThat(names(new SchoolQuery("SI", "\u0000", "", null, null, false)))
                .isEmpty();
        assertThat(the.schools.find(TINA, kranj).value().etwinners()).isEqualTo(2);
    }

    @Test
    void eachChoiceSaysHowManySchoolsItWouldShow() {
        Id kranj = create("SI", "Gimnazija Kranj", "Gorenjska", SchoolType.SCHOOL);
        Id celje = create("SI", "Gimnazija Celje", "Savinjska", SchoolType.SCHOOL);
        create("SI", "Pedagoška fakulteta", "Gorenjska", SchoolType.ITE);
        create("SI", "Somewhere", null, SchoolType.OTHER);
        create("FI", "Lukio", "Uusimaa", SchoolType.SCHOOL);
        members.are(MEMBERSHIP, Map.of(kranj, 1));
        the.schools.verify(NSO_SI, celje, the.schools.find(NSO_SI, celje).version());

        SchoolChoices choices = the.schools
                .choices(TINA, new SchoolQuery("SI", "Gorenjska", null, SchoolType.SCHOOL, null, false))
                .orElseThrow();

        assertThat(choices.regions()).isEqualTo(Map.of("Gorenjska", Count.of(1), "Savinjska", Count.of(1)));
        assertThat(choices.types())
                .isEqualTo(Map.of(
                        SchoolType.SCHOOL, Count.of(1), SchoolType.ITE, Count.of(1), SchoolType.OTHER, Count.of(0)));
        assertThat(choices.verified()).isEqualTo(Count.of(0));
        assertThat(choices.withEtwinners()).isEqualTo(Count.of(1));
        assertThat(the.schools.choices(TINA, new SchoolQuery(null, null))).isEmpty();
        assertThat(the.db.statements(() -> the.schools.choices(TINA, new SchoolQuery("SI", null))))
                .hasSize(1);
    }

    @Test
    void countingMembersIsTheSystemsAndNoChangeOfTheRecord() {
        Id kranj = create("SI", "Gimnazija Kranj", null, SchoolType.SCHOOL);
        long version = the.schools.find(NSO_SI, kranj).version();
        int told = the.db.published().size();

        members.are(MEMBERSHIP, Map.of(kranj, 5));

        assertThat(the.schools.find(NSO_SI, kranj).version()).isEqualTo(version);
        assertThat(the.db.published()).hasSize(told);
        assertThatThrownBy(() -> members.are(NSO_SI, Map.of(kranj, 9))).isInstanceOf(Rejected.class);
    }

    @Test
    void aFilteredPageIsReadInOrderAndCostsTwoStatements() {
        IntStream.range(0, 25)
                .forEach(i -> create(NSO_SI, "SI", "Šola %02d".formatted(i), "Gorenjska", SchoolType.SCHOOL));
        SchoolQuery query = new SchoolQuery("SI", "Gorenjska", null, SchoolType.SCHOOL, null, false);

        Page<School> first = the.schools.search(TINA, query, PageRequest.first());
        Page<School> second = the.schools.search(TINA, query, new PageRequest(first.next(), PageRequest.USUAL));

        assertThat(first.items()).hasSize(20);
        assertThat(first.total()).isEqualTo(Count.of(25));
        assertThat(second.items())
                .extracting(School::name)
                .startsWith("Šola 20")
                .hasSize(5);
        assertThat(the.db.statements(() -> the.schools.search(TINA, query, PageRequest.first())))
                .hasSize(2);
    }

    private Id create(String territory, String name, String region, SchoolType type) {
        return create(TINA, territory, name, region, type);
    }

    private Id create(Actor actor, String territory, String name, String region, SchoolType type) {
        return the.schools.create(
                actor, territory, new SchoolDetails(name, null, type, region, null, null, null, "Place", null));
    }

    private List<String> names(SchoolQuery query) {
        return the.schools.search(TINA, query, PageRequest.first()).items().stream()
                .map(School::name)
                .toList();
    }
}
