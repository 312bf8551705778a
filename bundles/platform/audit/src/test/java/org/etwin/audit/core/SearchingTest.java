package org.etwin.audit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.audit.core.AuditForTests.CENTRAL_SUPPORT;
import static org.etwin.audit.core.AuditForTests.NSO_OF_SLOVENIA;
import static org.etwin.audit.core.AuditForTests.TEACHER;
import static org.etwin.audit.core.AuditForTests.person;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail.Traced;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SearchingTest {
    private static final Actor SECOND_OF_SLOVENIA = person(4, Grant.nso("SI"));
    private static final Id TINA = new Id(50);

    private final AuditForTests tests;

    SearchingTest(Database database) {
        tests = new AuditForTests(database);
        tests.names.put(TINA, "Tina Čebela");
    }

    @Test
    void nsoStaffFindEntriesOfTheirTerritoryOnlyWhicheverWayTheyAsk() throws IOException {
        tests.recorded(SECOND_OF_SLOVENIA, "membership.approved", "FI", TINA, Map.of("reason", "kept"));
        tests.recorded("school.changed", null);
        tests.chained();
        for (String notTheirs : new String[] {"FI", null, "", "si"}) {
            AuditQuery query = new AuditQuery(notTheirs, null, null, null, null, null, null);
            assertThatThrownBy(() -> tests.trail.find(NSO_OF_SLOVENIA, query, PageRequest.first()))
                    .isInstanceOf(Rejected.class);
            StringWriter nothing = new StringWriter();
            assertThatThrownBy(() -> tests.trail.export(NSO_OF_SLOVENIA, query, Locale.ENGLISH, nothing))
                    .isInstanceOf(Rejected.class);
            assertThat(nothing.toString()).isEmpty();
        }
        for (AuditQuery asked : List.of(
                AuditQuery.of("SI"),
                new AuditQuery("SI", null, new Id(4), null, null, null, null),
                new AuditQuery("SI", null, null, TINA, null, null, null),
                new AuditQuery("SI", null, null, null, null, null, "tina"))) {
            assertThat(tests.trail
                            .find(NSO_OF_SLOVENIA, asked, PageRequest.first())
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void whoHasNoRoleOrIsSuspendedFindsNothing() {
        Actor suspended =
                new Actor.Person(new Id(5), "Was staff", Set.of(Grant.nso("SI")), new Standing(false, Set.of(), true));
        for (Actor actor : List.of(TEACHER, Actor.VISITOR, suspended, new Actor.Pupil(new Id(6), "Ana"))) {
            assertThatThrownBy(() -> tests.trail.find(actor, AuditQuery.of("SI"), PageRequest.first()))
                    .isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> tests.trail.kinds(actor)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void entriesAreFoundByWhatWhoSubjectAndDays() {
        Instant start = tests.db.clock().instant();
        tests.recorded(NSO_OF_SLOVENIA, "membership.approved", "SI", new Id(70), Map.of());
        tests.db.clock().advance(Duration.ofDays(1));
        tests.recorded(SECOND_OF_SLOVENIA, "membership.rejected", "SI", TINA, Map.of());
        tests.db.clock().advance(Duration.ofDays(1));
        tests.recorded(SECOND_OF_SLOVENIA, "schools.changed", "SI", new Id(71), Map.of());
        assertFound(
                new AuditQuery("SI", "membership", null, null, null, null, null),
                "membership.rejected",
                "membership.approved");
        assertFound(new AuditQuery("SI", "schools.changed", null, null, null, null, null), "schools.changed");
        assertFound(new AuditQuery("SI", null, new Id(1), null, null, null, null), "membership.approved");
        assertFound(new AuditQuery("SI", null, null, TINA, null, null, null), "membership.rejected");
        Instant second = start.plus(Duration.ofDays(1));
        assertFound(new AuditQuery("SI", null, null, null, second, second.plusSeconds(1), null), "membership.rejected");
    }

    @Test
    void entriesAreFoundByTheWordsOfNamesAndDetailsOnceTheyAreInTheChain() {
        tests.recorded(
                NSO_OF_SLOVENIA, "membership.approved", "SI", new Id(70), Map.of(Audit.ACCOUNT, TINA.toString()));
        tests.recorded(NSO_OF_SLOVENIA, "schools.import-started", "SI", new Id(71), Map.of("file", "šole.csv"));
        tests.chained();
        assertFound(words("cebe"), "membership.approved");
        assertFound(words("SOLE csv"), "schools.import-started");
        assertFound(words("person membership"), "membership.approved");
        assertFound(words(TINA.toString()), "membership.approved");
        assertFound(words("nobody"));
        assertThat(tests.trail.kinds(NSO_OF_SLOVENIA)).containsExactly("membership.approved", "schools.import-started");
        assertThat(tests.trail
                        .find(NSO_OF_SLOVENIA, words("cebe"), PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(traced -> assertThat(traced.names()).containsEntry(TINA, "Tina Čebela"));
    }

    @Test
    void anythingCanBeAskedForWithoutAFault() {
        String strange = "\u0000'\"%_\\ <script> \u202e =cmd " + "x".repeat(5000);
        AuditQuery query = new AuditQuery(strange, strange, null, null, Instant.EPOCH, null, strange);
        assertThat(tests.trail.find(CENTRAL_SUPPORT, query, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void aPageFollowsThePageBeforeAlsoWithinOneMoment() {
        for (int i = 0; i < 5; i++) {
            tests.recorded("school.changed-" + i, "SI");
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Page<Traced> page = tests.trail.find(NSO_OF_SLOVENIA, AuditQuery.of("SI"), new PageRequest(after, 2));
            page.items().forEach(traced -> read.add(traced.entry().what()));
            after = page.next();
        } while (after != null);
        assertThat(read)
                .containsExactly(
                        "school.changed-4",
                        "school.changed-3",
                        "school.changed-2",
                        "school.changed-1",
                        "school.changed-0");
    }

    @Test
    void aPageIsReadInFourStatements() {
        for (int i = 0; i < 5; i++) {
            tests.recorded("school.changed", "SI");
        }
        tests.chained();
        assertThat(tests.db.statements(
                        () -> tests.trail.find(NSO_OF_SLOVENIA, AuditQuery.of("SI"), PageRequest.first())))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theSheetHoldsAllThatIsFoundAndNoFormula() throws IOException {
        tests.recorded(NSO_OF_SLOVENIA, "schools.import-started", "SI", new Id(71), Map.of("file", "a\"b"));
        Actor dangerous = new Actor.Person(new Id(9), "=cmd|' /C calc'!A0", Set.of(), Standing.NONE);
        tests.recorded(dangerous, "school.changed", "SI", null, Map.of());
        StringWriter lines = new StringWriter();
        tests.trail.export(NSO_OF_SLOVENIA, AuditQuery.of("SI"), Locale.ENGLISH, lines);
        assertThat(lines.toString().split("\r\n"))
                .hasSize(3)
                .satisfies(line -> assertThat(line[0]).startsWith("\"Number\",\"When (UTC)\""))
                .satisfies(line -> assertThat(line[1]).contains("\"'=cmd|' /C calc'!A0\""))
                .satisfies(line -> assertThat(line[2]).contains("\"file: a\"\"b\""));
    }

    @Test
    void noCellBeginsLikeAFormula() {
        for (String formula : List.of("=1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1")) {
            assertThat(Sheet.cell(formula)).startsWith("\"'");
        }
        assertThat(Sheet.cell("a=1")).isEqualTo("\"a=1\"");
        assertThat(Sheet.cell(null)).isEqualTo("\"\"");
    }

    private static AuditQuery words(String words) {
        return new AuditQuery("SI", null, null, null, null, null, words);
    }

    private void assertFound(AuditQuery query, String... what) {
        assertThat(tests.trail.find(NSO_OF_SLOVENIA, query, PageRequest.first()).items())
                .extracting(traced -> traced.entry().what())
                .containsExactly(what);
    }
}
