package org.etwin.files.core;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.files.FileAccess;
import org.etwin.files.FileKinds;
import org.etwin.files.FileLimits;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.files.images.Broken;
import org.etwin.files.spi.FileUse;
import org.etwin.files.store.NoRoom;
import org.etwin.files.store.Thumbnails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Files}: rows in the database, contents on the disk. */
@Component(service = {Files.class, Uploads.class})
public final class FileService implements Files, Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(FileService.class);

    private final Transactions transactions;
    private final FileRepository files;
    private final FileUses uses;
    private final Storing storing;
    private final Disk disk;
    private final Clock clock;

    @Activate
    public FileService(
            @Reference Transactions transactions,
            @Reference FileRepository files,
            @Reference FileUses uses,
            @Reference Storing storing,
            @Reference Disk disk,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.uses = uses;
        this.storing = storing;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public StoredFile store(Actor actor, String use, String name, InputStream content) throws IOException {
        return upload(actor, use, name, null, content);
    }

    @Override
    public StoredFile upload(Actor actor, String use, String name, String key, InputStream content) throws IOException {
        try {
            return storing.store(actor, uses.named(use).orElseThrow(Rejected::notFound), name, key, content);
        } catch (NoRoom full) {
            LOG.error("A file could not be stored: {}", full.getMessage());
            throw FileRules.noRoom();
        }
    }

    @Override
    public FileLimits limits(Actor actor, String name) {
        FileUse use = uses.named(name).orElseThrow(Rejected::notFound);
        Id owner = FileAccess.storing(actor, use);
        long used = transactions.reading(() -> files.used(owner, name));
        return new FileLimits(use.mediaTypes(), use.largest(), Math.max(0, use.quota() - used));
    }

    @Override
    public void keep(Actor actor, Id file, Id subject) {
        Id account = actor.account().orElseThrow(Rejected::notFound);
        transactions.in(() -> files.find(file)
                .filter(each -> each.canBeKept(account, subject))
                .orElseThrow(Rejected::notFound)
                .keep(subject));
    }

    @Override
    public void letGo(Id file) {
        transactions.in(() -> files.find(file).ifPresent(each -> each.letGo(clock.instant())));
    }

    @Override
    public Map<Id, StoredFile> find(Collection<Id> wanted) {
        return transactions.reading(() -> files.find(wanted).stream()
                .map(FileRow::toStoredFile)
                .collect(Collectors.toMap(StoredFile::id, file -> file)));
    }

    @Override
    public StoredFile find(Actor actor, Id id) {
        StoredFile file = transactions
                .reading(() -> files.find(id).map(FileRow::toStoredFile))
                .orElseThrow(Rejected::notFound);
        if (uses.named(file.use())
                .filter(use -> FileAccess.mayRead(actor, file, use))
                .isEmpty()) {
            throw Rejected.notFound();
        }
        return file;
    }

    @Override
    public InputStream open(Actor actor, Id id) throws IOException {
        StoredFile file = find(actor, id);
        try {
            return disk.contents().open(file.sha256());
        } catch (NoSuchFileException lost) {
            LOG.error("The content {} of file {} is not on the disk", file.sha256(), id);
            throw Rejected.notFound();
        }
    }

    @Override
    public InputStream thumbnail(Actor actor, Id id, int pixels) throws IOException {
        StoredFile file = find(actor, id);
        if (!FileKinds.isImage(file.mediaType()) || !Thumbnails.SIZES.contains(pixels)) {
            throw Rejected.notFound();
        }
        try {
            return disk.thumbnails().open(file, pixels);
        } catch (Broken | NoSuchFileException | FileNotFoundException unreadable) {
            LOG.warn("No smaller picture of file {}: {}", id, unreadable.getMessage());
            throw Rejected.notFound();
        } catch (NoRoom busy) {
            LOG.warn("No smaller picture of file {} now: {}", id, busy.getMessage());
            throw FileRules.noRoom();
        }
    }
}
