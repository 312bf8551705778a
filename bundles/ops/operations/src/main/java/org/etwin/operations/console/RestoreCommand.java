package org.etwin.operations.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.operations.core.Backups;

/** {@code etwin:restore}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "restore",
        description = "Puts a backup into this installation, which must be empty",
        detailedDescription = "The backup is read from its first to its last byte before anything is written, and the"
                + " database is held against it before it counts. The settings of the database stay as they are here.")
public final class RestoreCommand extends Whole {
    @Argument(name = "folder", description = "The folder of the backup on the server", required = true)
    @Completion(FileCompleter.class)
    private String folder;

    @Reference
    private Backups backups;

    @Override
    void work() {
        backups.restore(operator(), Path.of(folder).toAbsolutePath().normalize(), this::print);
        print("Everything is restored. Restart the server, so that settings that are read at the start count.");
    }
}
