package org.etwin.persistence.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.etwin.persistence.core.OneTransaction;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TablesTest {
    private static final String HARD = "tab\there, line\nthere \\N \\ ’ž😀 \r \u000b \u0001";

    private final boolean derby;
    private final TestDatabase db;

    TablesTest(Database database) {
        derby = database == Database.DERBY;
        db = TestDatabase.fresh(database, "letters");
        KeptWhole.make(db.source(), derby);
    }

    @Test
    void whatIsReadCanBePutBackAndIsEqual() {
        KeptWhole.add(db.source(), 1, HARD);
        KeptWhole.add(db.source(), 2, "");
        KeptWhole.addEmpty(db.source(), 3);
        if (derby) {
            KeptWhole.add(db.source(), 4, "nothing \0 and half a character \ud83d in between");
        }
        List<String> lines = new ArrayList<>();
        TableSum before = with(tables -> tables.read(table(tables), lines::add));
        assertThat(lines).hasSize(derby ? 4 : 3).allSatisfy(line -> assertThat(line)
                .doesNotContain("\n", "\r"));

        TableSum after = with(tables -> {
            tables.fill(table(tables), List.of(lines.get(2)).iterator());
            tables.fill(table(tables), lines.iterator());
            return tables.sum(table(tables));
        });
        assertThat(after).isEqualTo(before);
        assertThat(before.rows()).isEqualTo(lines.size());
    }

    @Test
    void oneSignMoreIsAnotherSum() {
        KeptWhole.add(db.source(), 1, "a");
        TableSum before = with(tables -> tables.sum(table(tables)));
        KeptWhole.make(db.source(), derby);
        KeptWhole.add(db.source(), 1, "b");
        TableSum after = with(tables -> tables.sum(table(tables)));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        KeptWhole.add(db.source(), 1, "a");
        KeptWhole.add(db.source(), 2, "b");
        List<String> lines = new ArrayList<>();
        TableSum before = with(tables -> tables.read(table(tables), lines::add));
        java.util.Collections.reverse(lines);
        TableSum after = with(tables -> {
            tables.fill(table(tables), lines.iterator());
            return tables.sum(table(tables));
        });
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aRowThatIsCutIsRefusedAndNothingIsChanged() {
        KeptWhole.add(db.source(), 1, "a");
        TableSum before = with(tables -> tables.sum(table(tables)));
        assertThatThrownBy(() -> with(tables -> {
                    tables.fill(table(tables), List.of("12\t3").iterator());
                    return null;
                }))
                .hasMessageContaining("kept_whole");
        TableSum after = with(tables -> tables.sum(table(tables)));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void howFarMigrationsAreIsNotCarried() {
        List<Table> all = with(Tables::all);
        assertThat(all)
                .extracting(Table::name)
                .doesNotContain("databasechangelog")
                .contains("outbox_log");
        java.util.Map<String, String> logs = with(Tables::changeLogs);
        assertThat(logs).containsKey("db/persistence/changelog.yaml");
    }

    private static Table table(Tables tables) {
        return tables.all().stream()
                .filter(each -> each.name().equals(KeptWhole.NAME))
                .findFirst()
                .orElseThrow();
    }

    private <T> T with(java.util.function.Function<Tables, T> work) {
        return OneTransaction.on(db.source(), work);
    }
}
