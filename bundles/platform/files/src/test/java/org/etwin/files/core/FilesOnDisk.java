package org.etwin.files.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etwin.files.FilesFixture;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Faults;

/** The whole of it on a database and a folder of its own. */
public final class FilesOnDisk {
    final TestDatabase db;
    public final FileService files;
    final FileScanners scanners;
    final Sweeping sweeping;
    final FilesOfPeople people;
    final ContentsOnDisk contents;
    final Path folder;
    final List<Throwable> faults = new ArrayList<>();

    public FilesOnDisk(Database database, FileUse... uses) {
        this(database, 0, uses);
    }

    FilesOnDisk(Database database, long keepFree, FileUse... uses) {
        db = TestDatabase.fresh(database, "files");
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "disk")), "files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Disk disk = new Disk(folder, db.clock(), keepFree, 40, 40);
        FileRepository rows = new FileRepository(db.unit("files"));
        scanners = new FileScanners(remembering(), 1);
        FileUses known =
                new FileUses(uses.length > 0 ? List.of(uses) : List.of(FilesFixture.NOTES, FilesFixture.PICTURES));
        Storing storing = new Storing(db.transactions(), rows, scanners, disk, db.ids(), db.clock());
        files = new FileService(db.transactions(), rows, known, storing, disk, db.clock());
        SweepLock sweeps = new SweepLock();
        contents = new ContentsOnDisk(disk, sweeps);
        sweeping = new Sweeping(db.transactions(), rows, disk, sweeps, db.clock(), Duration.ofHours(24));
        people = new FilesOfPeople(db.transactions(), rows, disk);
    }

    /** What lies on the disk in one of the folders. */
    List<Path> lying(String in) {
        try (Stream<Path> all = Files.walk(folder.resolve(in))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Faults remembering() {
        return new Faults() {
            @Override
            public void record(Class<?> part, Throwable thrown) {
                faults.add(thrown);
            }

            @Override
            public List<Fault> recent() {
                return List.of();
            }
        };
    }
}
