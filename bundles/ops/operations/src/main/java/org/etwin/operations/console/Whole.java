package org.etwin.operations.console;

import java.io.UncheckedIOException;
import org.apache.karaf.shell.support.CommandException;
import org.etwin.operations.core.Damaged;
import org.etwin.platform.Rejected;
import org.etwin.platform.command.OperatorCommand;

/** A command that does much at once, or nothing. */
abstract class Whole extends OperatorCommand {
    @Override
    protected final void run() throws Exception {
        try {
            work();
        } catch (Rejected refused) {
            throw notDone(words(refused));
        } catch (Damaged | IllegalStateException | UncheckedIOException refused) {
            throw notDone(refused.getMessage());
        }
    }

    /** @throws IllegalStateException with words for the operator when it cannot be done */
    abstract void work() throws Exception;

    final void print(String line) {
        out().println(line);
    }

    private static CommandException notDone(String why) {
        return mistaken("Not done: " + why);
    }
}
