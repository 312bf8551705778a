package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Not part of the tests: {@code benchmarks/kill}. */
class FiftyKills {
    private static final int ROUNDS = Integer.getInteger("etwin.rounds", 50);
    private static final long SEED =
            Long.getLong("etwin.seed", ThreadLocalRandom.current().nextLong(1, 100_000));

    @TempDir
    Path folder;

    static Stream<OwnDatabase> databases() {
        String one = System.getProperty("etwin.database");
        return Stream.of(OwnDatabase.values())
                .filter(each -> one == null || each.name().equalsIgnoreCase(one));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingThatWasConfirmedIsLostAndNothingIsThereByHalf(OwnDatabase database) throws Exception {
        assertThat(new KillRounds(database, folder, SEED).run(ROUNDS)).isEmpty();
    }
}
