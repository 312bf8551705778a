package org.etwin.operations.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.operations.core.Backups;
import org.etwin.platform.Texts;

/** {@code etwin:restore}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "restore",
        description = "Puts a backup into this installation, which must be empty",
        detailedDescription = "The backup is read from its first to its last byte before anything is written, and the"
                + " database is held against it before it counts. The settings of the database stay as they are here.")
public final class RestoreCommand implements Action {
    @Argument(name = "folder", description = "The folder of the backup on the server", required = true)
    @Completion(FileCompleter.class)
    private String folder;

    @Reference
    private Backups backups;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        Console console = new Console(session, texts);
        console.saying(() -> {
            backups.restore(console.operator(), Path.of(folder).toAbsolutePath().normalize(), console::print);
            console.print(
                    "Everything is restored. Restart the server, so that settings that are read at the start count.");
        });
        return null;
    }
}
