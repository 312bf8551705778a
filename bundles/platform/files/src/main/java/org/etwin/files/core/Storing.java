package org.etwin.files.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.etwin.files.FileAccess;
import org.etwin.files.FileKinds;
import org.etwin.files.FileNames;
import org.etwin.files.StoredFile;
import org.etwin.files.images.Broken;
import org.etwin.files.images.Picture;
import org.etwin.files.images.Pictures;
import org.etwin.files.kinds.Kinds;
import org.etwin.files.spi.FileScanner;
import org.etwin.files.spi.FileUse;
import org.etwin.files.store.Incoming;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way of a file into the store: beside its place on the disk, its kind told, looked through, into its place, and
 * last its row. Whatever fails on the way leaves nothing but a content without a row, which is swept.
 */
@Component(service = Storing.class)
public final class Storing {
    private static final int LOCKS = 64;
    private static final int LONGEST_KEY = 100;
    private static final Picture NO_PICTURE = new Picture(0, 0, 1, 0);

    private final Transactions transactions;
    private final FileRepository files;
    private final FileScanners scanners;
    private final Disk disk;
    private final Ids ids;
    private final Clock clock;
    private final Kinds kinds = new Kinds();
    private final List<Lock> owners =
            Stream.generate(() -> (Lock) new ReentrantLock()).limit(LOCKS).toList();

    @Activate
    public Storing(
            @Reference Transactions transactions,
            @Reference FileRepository files,
            @Reference FileScanners scanners,
            @Reference Disk disk,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.scanners = scanners;
        this.disk = disk;
        this.ids = ids;
        this.clock = clock;
    }

    StoredFile store(Actor actor, FileUse use, String name, String clientKey, InputStream content) throws IOException {
        Id owner = FileAccess.storing(actor, use);
        String key = clientKey == null || clientKey.isBlank() || clientKey.length() > LONGEST_KEY ? null : clientKey;
        Optional<StoredFile> before = uploaded(owner, key);
        if (before.isPresent()) {
            return before.get();
        }
        long left = use.quota() - transactions.reading(() -> files.used(owner, use.name()));
        disk.contents().needRoom(0);
        try (Incoming raw = disk.contents().incoming()) {
            if (!raw.take(content, Math.min(use.largest(), left))) {
                throw left < use.largest() ? FileRules.quotaFull(use) : FileRules.tooLarge(use);
            }
            FileRules.needSomething(raw.bytes());
            String mediaType = kinds.of(raw.path());
            FileRules.needKind(use, mediaType);
            Arrived arrived = new Arrived(actor, owner, use, FileNames.clean(name), mediaType, key);
            return FileKinds.isImage(mediaType) ? image(arrived, raw) : settled(arrived, raw, NO_PICTURE);
        }
    }

    /** @param key of the upload, or null */
    private record Arrived(Actor actor, Id owner, FileUse use, String name, String mediaType, String key) {}

    private StoredFile image(Arrived file, Incoming raw) throws IOException {
        try (Incoming clean = disk.contents().incoming()) {
            FileRules.needFewPixels(Pictures.read(file.mediaType(), raw.path()).pixels(), disk.mostPixels());
            Picture picture = Pictures.copy(file.mediaType(), raw.path(), clean);
            return settled(file, clean, picture);
        } catch (Broken wrong) {
            throw FileRules.broken();
        }
    }

    private StoredFile settled(Arrived file, Incoming content, Picture picture) throws IOException {
        Rejected.ifAny(scanners.refusals(candidate(file, content)));
        StoredFile stored = new StoredFile(
                ids.next(),
                file.use().name(),
                null,
                file.owner(),
                file.name(),
                file.mediaType(),
                content.bytes(),
                content.sha256(),
                picture.seenWidth(),
                picture.seenHeight(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        disk.contents().put(content, stored.sha256());
        Lock one = owners.get((int) (file.owner().value() % LOCKS));
        one.lock();
        try {
            return transactions.in(() -> {
                if (files.used(file.owner(), file.use().name()) + stored.bytes()
                        > file.use().quota()) {
                    throw FileRules.quotaFull(file.use());
                }
                files.add(new FileRow(stored, file.key()));
                return stored;
            });
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return uploaded(file.owner(), file.key()).orElseThrow(() -> e);
            }
            throw e;
        } finally {
            one.unlock();
        }
    }

    private Optional<StoredFile> uploaded(Id owner, String key) {
        return key == null
                ? Optional.empty()
                : transactions.reading(() -> files.uploaded(owner, key).map(FileRow::toStoredFile));
    }

    private static FileScanner.Candidate candidate(Arrived file, Incoming content) {
        return new FileScanner.Candidate() {
            @Override
            public Actor actor() {
                return file.actor();
            }

            @Override
            public String use() {
                return file.use().name();
            }

            @Override
            public String name() {
                return file.name();
            }

            @Override
            public String mediaType() {
                return file.mediaType();
            }

            @Override
            public long bytes() {
                return content.bytes();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(content.path());
            }
        };
    }
}
