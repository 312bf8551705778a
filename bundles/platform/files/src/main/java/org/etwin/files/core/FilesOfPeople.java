package org.etwin.files.core;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.files.StoredFile;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a person's files: they move along when two accounts were one; when the person goes, what nothing keeps
 * goes at once, and what a record keeps is that record's to let go.
 */
@Component
public final class FilesOfPeople implements AccountLifecycle, PersonalData {
    private static final Logger LOG = LoggerFactory.getLogger(FilesOfPeople.class);
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final FileRepository files;
    private final Disk disk;

    @Activate
    public FilesOfPeople(@Reference Transactions transactions, @Reference FileRepository files, @Reference Disk disk) {
        this.transactions = transactions;
        this.files = files;
        this.disk = disk;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        transactions.in(() -> each(account, file -> {
            if (file.toStoredFile().subject() == null) {
                files.remove(file);
            }
        }));
    }

    @Override
    public void merged(Id gone, Id kept) {
        transactions.in(() -> each(gone, file -> file.belongTo(kept)));
    }

    @Override
    public String folder() {
        return "files";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        List<StoredFile> all = new ArrayList<>();
        transactions.reading(() -> {
            each(account, file -> all.add(file.toStoredFile()));
            return null;
        });
        archive.json("files", all);
        for (StoredFile file : all) {
            try {
                archive.file(file.id() + "-" + file.name(), disk.contents().open(file.sha256()));
            } catch (NoSuchFileException lost) {
                LOG.error("The content {} of file {} is not on the disk", file.sha256(), file.id());
            }
        }
    }

    private void each(Id owner, Consumer<FileRow> what) {
        List<FileRow> some = files.ofOwner(owner, 0, BATCH);
        while (!some.isEmpty()) {
            some.forEach(what);
            some = files.ofOwner(owner, some.get(some.size() - 1).id().value(), BATCH);
        }
    }
}
