package org.etwin.audit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.audit.core.AuditForTests.CENTRAL_SUPPORT;
import static org.etwin.audit.core.AuditForTests.NSO_OF_SLOVENIA;
import static org.etwin.audit.core.AuditForTests.TEACHER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.etwin.audit.AuditChain.Broken;
import org.etwin.audit.AuditChain.Fault;
import org.etwin.audit.AuditChain.Head;
import org.etwin.audit.AuditChain.Verified;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail.Traced;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ChainTest {
    private final AuditForTests tests;
    private final Database database;

    ChainTest(Database database) {
        this.database = database;
        tests = new AuditForTests(database);
    }

    @Test
    void everyEntryGetsTheNextNumberAndAHashOverAllBefore() {
        tests.recorded("school.changed", "SI");
        tests.recorded("school.changed", "SI");
        assertThat(traced()).extracting(Traced::number).containsOnlyNulls();
        assertThat(verified().waiting()).isEqualTo(2);
        tests.chained();
        List<Traced> chained = traced();
        assertThat(chained).extracting(Traced::number).containsExactly(2L, 1L);
        assertThat(chained).extracting(Traced::hash).doesNotHaveDuplicates().allMatch(hash -> hash.length() == 64);
        assertThat(verified())
                .isEqualTo(new Verified(
                        2,
                        0,
                        java.util.Optional.empty(),
                        new Head(2, chained.get(0).hash())));
    }

    @Test
    void anEventThatIsHeardTwiceMakesOneLink() {
        tests.recorded("school.changed", "SI");
        tests.chained();
        tests.chained();
        assertThat(tests.chain.head(CENTRAL_SUPPORT).number()).isEqualTo(1);
    }

    @Test
    void theFormOfTheHashNeverChanges() {
        Facts facts = new Facts(1, 2, 3L, null, "membership.approved", "SI", null, "{}");
        assertThat(facts.hash(1, Facts.BEFORE_THE_FIRST))
                .isEqualTo(sha256("etwin-audit-1\n1:1\n64:" + "0".repeat(64)
                        + "\n1:1\n1:2\n1:3\n-1:\n19:membership.approved\n2:SI\n-1:\n2:{}"));
    }

    @Test
    void anEntryThatWasChangedBreaksTheChainWhereItStands() throws SQLException {
        threeLinks();
        withoutGuards(
                "UPDATE audit_entry SET details = '{}' WHERE id = " + entryOf(2).value());
        assertThat(verified().broken()).contains(new Broken(2, entryOf(2), Fault.CHANGED));
        assertThat(verified().links()).isEqualTo(1);
    }

    @Test
    void anEntryThatWasRemovedBreaksTheChain() throws SQLException {
        threeLinks();
        Id second = entryOf(2);
        withoutGuards("DELETE FROM audit_entry WHERE id = " + second.value());
        assertThat(verified().broken()).contains(new Broken(2, second, Fault.ENTRY_MISSING));
    }

    @Test
    void aLinkThatWasRemovedWithItsEntryBreaksTheChain() throws SQLException {
        threeLinks();
        withoutGuards("DELETE FROM audit_link WHERE number = 2");
        assertThat(verified().broken()).contains(new Broken(2, null, Fault.LINK_MISSING));
    }

    @Test
    void aChainThatWasCutOrMadeAnewDoesNotHoldTheHeadThatWasNotedDown() throws SQLException {
        threeLinks();
        Head noted = tests.chain.head(CENTRAL_SUPPORT);
        assertThat(tests.chain.verify(CENTRAL_SUPPORT, noted).broken()).isEmpty();
        assertThat(tests.chain
                        .verify(CENTRAL_SUPPORT, new Head(2, "f".repeat(64)))
                        .broken())
                .contains(new Broken(2, entryOf(2), Fault.CHANGED));
        withoutGuards("DELETE FROM audit_link WHERE number = 3");
        assertThat(tests.chain.verify(CENTRAL_SUPPORT, null).broken()).isEmpty();
        assertThat(tests.chain.verify(CENTRAL_SUPPORT, noted).broken())
                .contains(new Broken(3, null, Fault.LINK_MISSING));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteWhatIsWritten() {
        threeLinks();
        tests.recorded(new Actor.Operator("karaf"), "identity.granted", null, null, Map.of());
        for (String statement : List.of(
                "DELETE FROM audit_entry WHERE id = " + entryOf(2).value(),
                "DELETE FROM audit_link WHERE number = 3",
                "UPDATE audit_link SET hash = 'x' WHERE number = 3",
                "UPDATE audit_entry SET what = 'school.kept'",
                "UPDATE audit_entry SET details = '{}'",
                "UPDATE audit_entry SET at_millis = 0",
                "UPDATE audit_entry SET account_name = 'Somebody else'",
                "UPDATE audit_entry SET account_name = '' WHERE account_id IS NULL",
                "TRUNCATE TABLE audit_entry",
                "TRUNCATE TABLE audit_link")) {
            assertThatThrownBy(() -> run(statement)).as(statement).isInstanceOf(SQLException.class);
        }
        assertThat(verified().links()).isEqualTo(3);
    }

    @Test
    void theChainHoldsAfterAPersonWentAndTheNameIsGone() {
        tests.names.put(new Id(1), "Person 1");
        threeLinks();
        tests.names.put(new Id(1), "");
        tests.db.transactions().in(() -> tests.accounts.erased(new Id(1)));
        assertThat(verified().broken()).isEmpty();
        assertThat(traced()).extracting(traced -> traced.entry().byName()).containsOnly("");
        assertThat(traced()).extracting(traced -> traced.entry().by()).containsOnly(new Id(1));
        AuditQuery byName = new AuditQuery("SI", null, null, null, null, null, "person");
        assertThat(tests.trail
                        .find(NSO_OF_SLOVENIA, byName, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void whatAMergedAccountDecidedIsFoundWithTheOtherAndStaysInTheChain() {
        tests.names.put(new Id(9), "Tina");
        threeLinks();
        tests.db.transactions().in(() -> tests.accounts.merged(new Id(1), new Id(8)));
        tests.db.transactions().in(() -> tests.accounts.merged(new Id(8), new Id(9)));
        AuditQuery byKept = new AuditQuery("SI", null, new Id(9), null, null, null, null);
        assertThat(tests.trail
                        .find(NSO_OF_SLOVENIA, byKept, PageRequest.first())
                        .items())
                .hasSize(3)
                .allSatisfy(traced -> assertThat(traced.names()).containsEntry(new Id(1), "Tina"));
        assertThat(verified().broken()).isEmpty();
        tests.db.transactions().in(() -> tests.accounts.erased(new Id(9)));
        assertThat(traced()).extracting(traced -> traced.entry().byName()).containsOnly("");
    }

    @Test
    void onlyAdminsAndCentralSupportVerify() {
        for (Actor actor : List.of(TEACHER, NSO_OF_SLOVENIA, Actor.VISITOR)) {
            assertThatThrownBy(() -> tests.chain.verify(actor, null)).isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> tests.chain.head(actor)).isInstanceOf(Rejected.class);
        }
        assertThat(tests.chain.head(new Actor.Operator("karaf")).number()).isZero();
    }

    private void threeLinks() {
        for (int i = 0; i < 3; i++) {
            tests.recorded("school.changed", "SI");
        }
        tests.chained();
    }

    private Verified verified() {
        return tests.chain.verify(CENTRAL_SUPPORT, null);
    }

    private List<Traced> traced() {
        return tests.trail
                .find(CENTRAL_SUPPORT, AuditQuery.of(null), PageRequest.first())
                .items();
    }

    private Id entryOf(long number) {
        return traced().stream()
                .filter(traced -> traced.number() != null && traced.number() == number)
                .map(traced -> traced.entry().id())
                .findFirst()
                .orElseThrow();
    }

    /** As somebody would who owns the database. */
    private void withoutGuards(String statement) throws SQLException {
        if (database != Database.DERBY) {
            run("SET session_replication_role = replica", statement, "SET session_replication_role = DEFAULT");
        } else {
            run(
                    "ALTER TABLE audit_refusal DROP CONSTRAINT audit_append_only",
                    statement,
                    "DELETE FROM audit_refusal",
                    "ALTER TABLE audit_refusal ADD CONSTRAINT audit_append_only CHECK (reason IS NULL)");
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = tests.db.connection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
