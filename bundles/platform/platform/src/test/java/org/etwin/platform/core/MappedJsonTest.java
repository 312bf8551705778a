package org.etwin.platform.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Role;
import org.junit.jupiter.api.Test;

class MappedJsonTest {
    private final Json json = new MappedJson();

    record Sample(Id id, Instant at, LocalDate day, Role role, List<Id> more, Map<Id, String> names, String absent) {}

    @Test
    void whatIsWrittenIsReadAgain() {
        Sample sample = new Sample(
                new Id(Long.MAX_VALUE),
                Instant.parse("2026-03-02T09:00:00Z"),
                LocalDate.of(2026, 3, 2),
                Role.NSO,
                List.of(new Id(1)),
                Map.of(new Id(2), "two"),
                null);

        String text = json.write(sample);

        assertThat(text)
                .contains("\"id\":\"7zzzzzzzzzzzz\"")
                .contains("\"at\":\"2026-03-02T09:00:00Z\"")
                .contains("\"day\":\"2026-03-02\"")
                .doesNotContain("absent");
        assertThat(json.read(text, Sample.class)).isEqualTo(sample);
    }

    @Test
    void unknownMembersAreIgnored() {
        assertThat(json.read("{\"role\":\"CSS\",\"newer\":1}", Sample.class).role())
                .isEqualTo(Role.CSS);
    }

    record Texts(String one, List<String> more, String absent) {}

    @Test
    void theCharacterThatPostgresqlDoesNotKeepIsReadFromNoText() {
        assertThat(json.read(
                        "{\"one\":\"a\\u0000b\",\"more\":[\"\\u0000\",\"c\\u0000\"],\"absent\":null}", Texts.class))
                .isEqualTo(new Texts("ab", List.of("", "c"), null));
    }

    @Test
    void whatHasAnotherShapeIsRefused() {
        for (String wrong : List.of("{", "{\"id\":\"no id\"}", "{\"role\":\"KING\"}")) {
            assertThatThrownBy(() -> json.read(wrong, Sample.class)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void idsAreUniqueAndSortedByTime() {
        TimeSortedIds ids = new TimeSortedIds(3);
        List<Id> made = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(made).doesNotHaveDuplicates().isSorted();
        assertThat(Optional.of(made.get(0).value()))
                .hasValueSatisfying(value -> assertThat(value).isPositive());
    }
}
