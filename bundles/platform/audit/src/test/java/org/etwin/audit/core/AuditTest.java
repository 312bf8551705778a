package org.etwin.audit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AuditTest {
    private static final Actor NSO_OF_SLOVENIA = person(1, Grant.nso("SI"));
    private static final Actor CENTRAL_SUPPORT = person(2, new Grant(Role.CSS, null));
    private static final Actor TEACHER = person(3);

    private final TestDatabase db;
    private final Audit audit;

    AuditTest(Database database) {
        AuditForTests tests = new AuditForTests(database);
        db = tests.db;
        audit = tests.audit;
    }

    private static Actor person(long id, Grant... grants) {
        return new Actor.Person(new Id(id), "Person " + id, Set.of(grants), Standing.NONE);
    }

    private void recorded(String what, String territory) {
        db.transactions()
                .in(() -> audit.record(NSO_OF_SLOVENIA, what, territory, new Id(77), Map.of("from", "a", "to", "b")));
    }

    @Test
    void anEntryTellsWhoDidWhatToWhomAndWhen() {
        recorded("membership.approved", "SI");
        assertThat(audit.entries(NSO_OF_SLOVENIA, "SI", PageRequest.first()).items())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Audit.Entry(
                        null,
                        db.clock().instant(),
                        new Id(1),
                        "Person 1",
                        "membership.approved",
                        "SI",
                        new Id(77),
                        Map.of("from", "a", "to", "b")));
    }

    @Test
    void anEntryNeedsNeitherTerritoryNorSubjectNorAccount() {
        db.transactions().in(() -> audit.record(new Actor.Operator("karaf"), "identity.granted", null, null, Map.of()));
        Audit.Entry entry = audit.entries(CENTRAL_SUPPORT, null, PageRequest.first())
                .items()
                .get(0);
        assertThat(entry.by()).isNull();
        assertThat(entry.byName()).isEqualTo("karaf");
        assertThat(entry.territory()).isNull();
        assertThat(entry.subject()).isNull();
    }

    @Test
    void anEntryIsGoneWhenWhatItTellsIsRolledBack() {
        assertThatThrownBy(() -> db.transactions().in(() -> {
                    audit.record(TEACHER, "membership.approved", "SI", null, Map.of());
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);
        assertThat(audit.entries(CENTRAL_SUPPORT, null, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThatThrownBy(() -> audit.record(TEACHER, "membership.approved", "SI", null, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nsoStaffReadTheirOwnTerritoryOnly() {
        recorded("membership.approved", "SI");
        recorded("membership.rejected", "FI");
        assertThat(audit.entries(NSO_OF_SLOVENIA, "SI", PageRequest.first()).items())
                .extracting(Audit.Entry::what)
                .containsExactly("membership.approved");
        for (String notTheirs : new String[] {"FI", null}) {
            assertThatThrownBy(() -> audit.entries(NSO_OF_SLOVENIA, notTheirs, PageRequest.first()))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void centralSupportReadsAllAndATeacherNothing() {
        recorded("membership.approved", "SI");
        recorded("membership.rejected", "FI");
        assertThat(audit.entries(CENTRAL_SUPPORT, null, PageRequest.first()).items())
                .hasSize(2);
        assertThat(audit.entries(CENTRAL_SUPPORT, "FI", PageRequest.first()).items())
                .hasSize(1);
        assertThatThrownBy(() -> audit.entries(TEACHER, "SI", PageRequest.first()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void entriesArePagedNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            recorded("school.changed-" + i, i == 3 ? "FI" : "SI");
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Page<Audit.Entry> page = audit.entries(CENTRAL_SUPPORT, "SI", new PageRequest(after, 2));
            assertThat(page.total().value()).isEqualTo(4);
            page.items().forEach(entry -> read.add(entry.what()));
            after = page.next();
        } while (after != null);
        assertThat(read)
                .containsExactly("school.changed-5", "school.changed-4", "school.changed-2", "school.changed-1");
    }

    @Test
    void detailsThatAreTooLongAreCutAndTheDecisionStands() {
        Map<String, String> details = new java.util.TreeMap<>();
        for (int i = 0; i < 30; i++) {
            details.put("detail" + i, "\"\u0000\n".repeat(1000));
        }
        db.transactions().in(() -> audit.record(CENTRAL_SUPPORT, "school.changed", null, null, details));
        assertThat(audit.entries(CENTRAL_SUPPORT, null, PageRequest.first())
                        .items()
                        .get(0)
                        .details())
                .hasSize(30);
    }

    @Test
    void aPageIsReadInTwoStatements() {
        recorded("membership.approved", "SI");
        assertThat(db.statements(() -> audit.entries(CENTRAL_SUPPORT, null, PageRequest.first())))
                .hasSize(2);
    }
}
