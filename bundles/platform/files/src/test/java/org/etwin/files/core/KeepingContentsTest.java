package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.files.FileSamples.png;
import static org.etwin.files.FileSamples.stream;
import static org.etwin.files.FileSamples.text;
import static org.etwin.files.FilesFixture.refused;
import static org.etwin.files.FilesFixture.why;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etwin.files.FilesFixture;
import org.etwin.files.StoredFile;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class KeepingContentsTest implements FilesFixture {
    private final FilesOnDisk the;
    private final Database database;

    KeepingContentsTest(Database database) {
        this.database = database;
        the = new FilesOnDisk(database);
    }

    @Override
    public FileService files() {
        return the.files;
    }

    @Test
    void equalContentsLieOnTheDiskOnce() {
        StoredFile one = stored(TINA, NOTES, "a.txt", text("equal"));
        stored(MATTI, NOTES, "b.txt", text("equal"));

        String sum = one.sha256();
        assertThat(the.lying("contents"))
                .containsExactly(
                        the.folder.resolve(Path.of("contents", sum.substring(0, 2), sum.substring(2, 4), sum)));
        assertThat(the.lying("incoming")).isEmpty();
    }

    @Test
    void equalUploadsAtTheSameTimeAllArrive() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<StoredFile>> uploads = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Actor each = FilesFixture.person(100 + i % 6);
                uploads.add(() -> stored(each, NOTES, "same.txt", text("the same for all")));
            }
            for (Future<StoredFile> upload : people.invokeAll(uploads)) {
                StoredFile file = upload.get();
                assertThat(content(FilesFixture.person(file.owner().value()), file))
                        .isEqualTo(text("the same for all"));
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(the.lying("contents")).hasSize(1);
        assertThat(the.sweeping.figures()).isEqualTo(new Sweeping.Figures(24, 24 * 16, 24, 1, 0));
    }

    @Test
    void uploadsAtTheSameTimeStayWithinTheQuota() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        int refused = 0;
        try {
            List<Callable<StoredFile>> uploads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String words = "x".repeat(999) + i;
                uploads.add(() -> stored(TINA, NOTES, "n.txt", text(words)));
            }
            for (Future<StoredFile> upload : tabs.invokeAll(uploads)) {
                try {
                    upload.get();
                } catch (java.util.concurrent.ExecutionException full) {
                    assertThat(full.getCause()).isInstanceOf(Rejected.class).hasMessage("files.rejected.quota");
                    refused++;
                }
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(refused).isEqualTo(3);
        assertThat(the.sweeping.figures().bytes()).isEqualTo(5_000);
    }

    @Test
    void whatNothingKeepsIsSweptAfterADay() {
        StoredFile loose = stored(TINA, NOTES, "loose.txt", text("loose"));
        StoredFile kept = stored(TINA, NOTES, "kept.txt", text("kept"));
        files().keep(TINA, kept.id(), RECORD);
        the.db.clock().advance(Duration.ofHours(23));
        assertThat(the.sweeping.sweep()).isEqualTo(new Sweeping.Swept(0, 0, 0, 0));

        the.db.clock().advance(Duration.ofHours(2));
        assertThat(the.sweeping.sweep()).isEqualTo(new Sweeping.Swept(1, 1, 5, 0));
        assertThat(refused(() -> files().find(TINA, loose.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(content(TINA, kept)).isEqualTo(text("kept"));
        assertThat(the.lying("contents")).hasSize(1);
    }

    @Test
    void whatWasLetGoIsSweptADayLaterWithItsSmallerPictures() throws IOException {
        StoredFile picture = stored(TINA, PICTURES, "a.png", png(400, 400));
        files().keep(TINA, picture.id(), RECORD);
        files().thumbnail(TINA, picture.id(), 96).close();
        assertThat(the.lying("thumbnails")).hasSize(1);
        the.db.clock().advance(Duration.ofDays(40));
        files().letGo(picture.id());
        assertThat(the.sweeping.sweep().files()).isZero();

        the.db.clock().advance(Duration.ofHours(25));
        assertThat(the.sweeping.sweep().files()).isEqualTo(1);
        assertThat(the.lying("contents")).isEmpty();
        assertThat(the.lying("thumbnails")).isEmpty();
    }

    @Test
    void aContentStaysWhileAnotherFileHasIt() {
        StoredFile kept = stored(TINA, NOTES, "a.txt", text("both"));
        files().keep(TINA, kept.id(), RECORD);
        stored(MATTI, NOTES, "b.txt", text("both"));
        the.db.clock().advance(Duration.ofHours(25));

        assertThat(the.sweeping.sweep()).isEqualTo(new Sweeping.Swept(1, 0, 0, 0));
        assertThat(content(TINA, kept)).isEqualTo(text("both"));
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsOnItsWayIsNot() throws IOException {
        stored(TINA, NOTES, "a.txt", text("here"));
        String sum = "ab".repeat(32);
        Path orphan = the.folder.resolve(Path.of("contents", "ab", "ab", sum));
        Files.createDirectories(orphan.getParent());
        Files.write(orphan, text("no row"));
        Path half = Files.write(the.folder.resolve("incoming").resolve("half"), text("hal"));
        Path young = Files.write(the.folder.resolve("incoming").resolve("young"), text("yo"));
        FileTime before = FileTime.from(the.db.clock().instant().minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(orphan, before);
        Files.setLastModifiedTime(half, before);
        Files.setLastModifiedTime(young, FileTime.from(the.db.clock().instant()));
        assertThat(the.sweeping.figures().orphans()).isEqualTo(1);

        assertThat(the.sweeping.sweep()).isEqualTo(new Sweeping.Swept(0, 1, 6, 1));
        assertThat(orphan).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void keepingIsUndoneWithItsTransaction() {
        StoredFile file = stored(TINA, NOTES, "a.txt", text("a"));
        assertThatThrownBy(() -> the.db.transactions().in(() -> {
                    files().keep(TINA, file.id(), RECORD);
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);

        assertThat(files().find(TINA, file.id()).subject()).isNull();
    }

    @Test
    void anUploadSentTwiceIsStoredOnceForEachPerson() throws IOException {
        StoredFile first = files().upload(TINA, "test.notes", "a.txt", "k-1", stream(text("once")));
        StoredFile again = files().upload(TINA, "test.notes", "a.txt", "k-1", stream(text("once")));
        StoredFile others = files().upload(MATTI, "test.notes", "a.txt", "k-1", stream(text("once")));

        assertThat(again).isEqualTo(first);
        assertThat(others.id()).isNotEqualTo(first.id());
        assertThat(the.sweeping.figures().files()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothing() {
        FilesOnDisk full = new FilesOnDisk(database, Long.MAX_VALUE / 2);

        assertThat(refused(() -> full.files.store(TINA, "test.notes", "a.txt", stream(text("a")))))
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(why(() -> full.files.store(TINA, "test.notes", "a.txt", stream(text("a")))))
                .isEqualTo("files.rejected.no-room");
        assertThat(full.lying("")).isEmpty();
        assertThat(full.sweeping.figures().files()).isZero();
    }

    @Test
    void aFolderThatIsAwayIsSaidAndLeavesNothing() throws IOException {
        Files.delete(the.folder.resolve("incoming"));

        assertThat(refused(() -> stored(TINA, NOTES, "a.txt", text("a")))).isEqualTo(Kind.UNAVAILABLE);
        assertThat(the.sweeping.figures().contents()).isZero();
    }

    @Test
    void whatAPersonBroughtMovesAlongWhenTwoAccountsWereOne() throws IOException {
        StoredFile kept = stored(TINA, NOTES, "kept.txt", text("kept"));
        files().keep(TINA, kept.id(), RECORD);
        StoredFile loose = files().upload(TINA, "test.notes", "loose.txt", "k", stream(text("loose")));
        files().upload(MATTI, "test.notes", "other.txt", "k", stream(text("other")));

        the.people.merged(new Id(1), new Id(2));

        assertThat(files().find(List.of(kept.id(), loose.id())).values())
                .extracting(StoredFile::owner)
                .containsOnly(new Id(2));
        assertThat(content(MATTI, loose)).isEqualTo(text("loose"));
        assertThat(refused(() -> files().find(TINA, loose.id()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void whenAPersonGoesWhatNothingKeepsGoesToo() {
        StoredFile kept = stored(TINA, NOTES, "kept.txt", text("kept"));
        files().keep(TINA, kept.id(), RECORD);
        StoredFile loose = stored(TINA, NOTES, "loose.txt", text("loose"));
        StoredFile others = stored(MATTI, NOTES, "mine.txt", text("mine"));

        the.people.erased(new Id(1));

        assertThat(files().find(List.of(kept.id(), loose.id(), others.id()))).containsOnlyKeys(kept.id(), others.id());
    }

    @Test
    void everybodyGetsTheirOwnFilesInTheArchive() throws IOException {
        StoredFile mine = stored(TINA, NOTES, "mine.txt", text("mine"));
        stored(MATTI, NOTES, "yours.txt", text("yours"));
        Remembered archive = new Remembered();

        the.people.write(new Id(1), archive);

        assertThat(archive.told).containsExactly("files: " + List.of(mine), mine.id() + "-mine.txt: mine");
    }

    @Test
    void aFileIsFoundInOneStatement() {
        StoredFile file = stored(TINA, NOTES, "a.txt", text("a"));

        assertThat(the.db.statements(() -> files().find(TINA, file.id()))).hasSize(1);
    }
}
