package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.files.FileSamples.stream;
import static org.etwin.files.FileSamples.text;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.etwin.files.AllContents;
import org.etwin.files.FilesFixture;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.Test;

class AllContentsTest implements FilesFixture {
    private final FilesOnDisk the = new FilesOnDisk(Database.DERBY);

    @Override
    public FileService files() {
        return the.files;
    }

    @Test
    void whatIsTakenOutCanBePutIntoAnother() throws IOException {
        String sum = stored(TINA, NOTES, "a.txt", text("for later")).sha256();
        FilesOnDisk another = new FilesOnDisk(Database.DERBY);
        try (Stream<String> sums = the.contents.sums()) {
            assertThat(sums).containsExactly(sum);
        }
        another.contents.put(sum, the.contents.open(sum));
        assertThat(another.contents.open(sum).readAllBytes()).isEqualTo(text("for later"));
    }

    @Test
    void whatHasAnotherSumIsNotPut() {
        String sum = stored(TINA, NOTES, "a.txt", text("right")).sha256();
        FilesOnDisk another = new FilesOnDisk(Database.DERBY);
        assertThatThrownBy(() -> another.contents.put(sum, stream(text("wrong"))))
                .isInstanceOf(IOException.class);
        assertThat(another.lying("contents")).isEmpty();
        assertThat(another.lying("incoming")).isEmpty();
    }

    @Test
    void theSweepWaitsUntilTheBackupIsMade() throws Exception {
        stored(TINA, NOTES, "a.txt", text("loose"));
        the.db.clock().advance(Duration.ofDays(2));
        CompletableFuture<Sweeping.Swept> sweep;
        try (AllContents.Hold hold = the.contents.hold()) {
            sweep = CompletableFuture.supplyAsync(the.sweeping::sweep);
            assertThat(the.lying("contents")).hasSize(1);
            assertThat(sweep).isNotDone();
        }
        assertThat(sweep.get().files()).isEqualTo(1);
    }
}
