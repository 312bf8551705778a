package org.etwin.files.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.files.core.Sweeping;

/** {@code etwin:files}; the console fills the fields. */
@Service
@Command(scope = "etwin", name = "files", description = "Shows how many files there are and what is swept")
public final class FilesCommand implements Action {
    private static final String SWEEP = "sweep";

    @Argument(name = "action", description = "sweep: removes now what nothing keeps")
    @Completion(value = StringsCompleter.class, values = SWEEP)
    private String action;

    @Reference
    private Sweeping sweeping;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        if (SWEEP.equals(action)) {
            Sweeping.Swept swept = sweeping.sweep();
            print("Removed %d files, %d contents with %d bytes, %d left by a crash"
                    .formatted(swept.files(), swept.contents(), swept.bytes(), swept.incoming()));
            return null;
        }
        if (action != null) {
            throw new IllegalArgumentException("No such action: " + action);
        }
        Sweeping.Figures figures = sweeping.figures();
        print("Files:    %d with %d bytes, %d of them kept by nothing yet"
                .formatted(figures.files(), figures.bytes(), figures.loose()));
        print("Contents: %d on the disk, %d of them without a file".formatted(figures.contents(), figures.orphans()));
        return null;
    }

    private void print(String line) {
        session.getConsole().println(line);
    }
}
