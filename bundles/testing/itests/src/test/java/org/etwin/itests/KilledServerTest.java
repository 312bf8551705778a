package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two kills on each database, both at once; {@code benchmarks/kill} does fifty. */
class KilledServerTest {
    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasConfirmedIsLostAndNothingIsThereByHalf() {
        long seed = ThreadLocalRandom.current().nextLong(1, 100_000);
        List<CompletableFuture<List<String>>> runs = Stream.of(OwnDatabase.values())
                .map(database -> CompletableFuture.supplyAsync(() -> killed(database, seed)))
                .toList();
        assertThat(runs.stream().flatMap(run -> run.join().stream())).isEmpty();
    }

    private List<String> killed(OwnDatabase database, long seed) {
        try {
            return new KillRounds(database, Files.createDirectories(folder.resolve(database.name())), seed).run(ROUNDS);
        } catch (Exception e) {
            throw new AssertionError(database + ", seed " + seed, e);
        }
    }
}
