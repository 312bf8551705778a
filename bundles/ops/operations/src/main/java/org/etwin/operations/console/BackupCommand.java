package org.etwin.operations.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.operations.core.Backups;
import org.etwin.operations.core.Manifest;

/** {@code etwin:backup}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "backup",
        description = "Makes a backup of database, files and settings while people go on working",
        detailedDescription = "The folder must be new or empty. It holds everything, secrets too: only the owner of the"
                + " server may read it. A backup without SHA256SUMS was never finished.")
public final class BackupCommand extends Whole {
    @Argument(name = "folder", description = "A new or empty folder on the server", required = true)
    @Completion(FileCompleter.class)
    private String folder;

    @Option(name = "--check", description = "Only reads a backup that is there, every byte of it")
    private boolean check;

    @Reference
    private Backups backups;

    @Override
    void work() {
        Path path = Path.of(folder).toAbsolutePath().normalize();
        Manifest manifest = check ? backups.check(operator(), path) : backups.make(operator(), path, this::print);
        print("%s %d tables with %d rows, %d files with %d bytes, %d settings, %d plug-ins"
                .formatted(
                        check ? "The backup is whole:" : "The backup is complete:",
                        manifest.tables().size(),
                        manifest.tables().stream()
                                .mapToLong(each -> each.sum().rows())
                                .sum(),
                        manifest.contents(),
                        manifest.contentBytes(),
                        manifest.settings().size(),
                        manifest.plugIns().size()));
    }
}
