package org.etwin.files.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.files.core.Sweeping;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:files}; the console fills the fields. */
@Service
@Command(scope = "etwin", name = "files", description = "Shows how many files there are and what is swept")
public final class FilesCommand extends OperatorCommand {
    private static final String SWEEP = "sweep";

    @Argument(name = "action", description = "sweep: removes now what nothing keeps")
    @Completion(value = StringsCompleter.class, values = SWEEP)
    private String action;

    @Reference
    private Sweeping sweeping;

    @Override
    protected void run() throws CommandException {
        if (SWEEP.equals(action)) {
            Sweeping.Swept swept = sweeping.sweep();
            print("Removed %d files, %d contents with %d bytes, %d left by a crash"
                    .formatted(swept.files(), swept.contents(), swept.bytes(), swept.incoming()));
            return;
        }
        if (action != null) {
            throw mistaken("Say sweep, or nothing, not " + action + ".");
        }
        Sweeping.Figures figures = sweeping.figures();
        print("Files:    %d with %d bytes, %d of them kept by nothing yet"
                .formatted(figures.files(), figures.bytes(), figures.loose()));
        print("Contents: %d on the disk, %d of them without a file".formatted(figures.contents(), figures.orphans()));
    }

    private void print(String line) {
        out().println(line);
    }
}
