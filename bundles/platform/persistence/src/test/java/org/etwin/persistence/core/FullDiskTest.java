package org.etwin.persistence.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.persistence.PersistenceException;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void whereLittleIsLeftNothingIsWrittenAndReadingGoesOn() {
        TestDatabase db = TestDatabase.fresh(Database.DERBY, "letters");
        UnitTransactions full = new UnitTransactions(db.source(), new Room(folder, Long.MAX_VALUE));

        assertThatThrownBy(() -> full.in(() -> {}))
                .isInstanceOfSatisfying(Rejected.class, thrown -> assertThat(thrown.rejections())
                        .containsExactly(Rejection.of(Rejection.Kind.UNAVAILABLE, "persistence.rejected.no-room")));
        assertThat(full.<Long>reading(() -> 7L)).isEqualTo(7);
    }

    @Test
    void whereEnoughIsLeftItIsWritten() {
        TestDatabase db = TestDatabase.fresh(Database.DERBY, "letters");
        UnitTransactions roomy = new UnitTransactions(db.source(), new Room(folder, 1));

        assertThat(roomy.<Long>in(() -> 7L)).isEqualTo(7);
        assertThat(new Room(folder, 1).problem()).isEmpty();
        assertThat(new Room(folder, Long.MAX_VALUE).problem())
                .hasValueSatisfying(what -> assertThat(what).contains("MB are free"));
    }

    @ParameterizedTest
    @CsvSource({
        "53100, persistence.rejected.no-room",
        "XSLA4, persistence.rejected.no-room",
        "57P01, persistence.rejected.away",
        "08006, persistence.rejected.away"
    })
    void whatTheDatabaseCannotDoNowIsSaidInPeoplesWords(String state, String key) {
        assertThatThrownBy(() -> failing(new SQLException("by the database", state)))
                .isInstanceOfSatisfying(Rejected.class, thrown -> {
                    assertThat(thrown.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
                    assertThat(thrown.rejections().get(0).key()).isEqualTo(key);
                });
    }

    @Test
    void theSystemsOwnWordsForAFullDiskAreUnderstood() {
        SQLException derby = new SQLException("The log cannot be flushed", "XJ001");
        derby.initCause(new IOException("No space left on device"));

        assertThatThrownBy(() -> failing(derby)).isInstanceOf(Rejected.class).hasMessageContaining("no-room");
        assertThatThrownBy(() -> failing(new SQLTransientConnectionException("timed out")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("away");
    }

    @Test
    void whateverElseFailsStaysWhatItIs() {
        assertThatThrownBy(() -> failing(new SQLException("syntax", "42X01"))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void derbyTakesAllTheTimeItNeedsToMendItself() throws SQLException {
        DerbySource derby = new DerbySource("memory:mended");
        derby.setCreateDatabase("create");
        derby.setLoginTimeout(1);

        assertThat(derby.getLoginTimeout()).isZero();
        derby.getConnection().close();
        derby.shutDown();
    }

    private static void failing(SQLException thrown) {
        TestDatabase db = TestDatabase.fresh(Database.DERBY, "letters");
        db.transactions().in(() -> {
            db.unit("letters").em().find(Letter.class, 1L);
            throw new PersistenceException(thrown);
        });
    }
}
