package org.etwin.platform.command;

import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;

/**
 * A command of the operator's console. What is wrong with what was typed, and what is refused, is one plain line there and
 * nothing in the log; whatever else is thrown is a fault of ours and is logged as one.
 */
public abstract class OperatorCommand implements Action {
    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Override
    public final Object execute() throws Exception {
        try {
            run();
            return null;
        } catch (Rejected refused) {
            throw mistaken(words(refused));
        } catch (NoSuchFileException missing) {
            throw mistaken("There is no file " + missing.getFile());
        }
    }

    /** Does it. @throws CommandException see {@link #mistaken} */
    protected abstract void run() throws Exception;

    /** Whoever sits at the console. */
    protected final Actor operator() {
        return new Actor.Operator(String.valueOf(session.get("USER")));
    }

    protected final PrintStream out() {
        return session.getConsole();
    }

    protected final Session session() {
        return session;
    }

    /** What was refused, in the words that people read as well. */
    protected final String words(Rejected refused) {
        return refused.rejections().stream()
                .map(why -> texts.text(Locale.ENGLISH, why.key(), why.args().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** In words of the texts, for what a command prints otherwise. */
    protected final String text(String key, Object... args) {
        return texts.text(Locale.ENGLISH, key, args);
    }

    /** To be thrown when it cannot be done; the console prints these words and nothing else. */
    protected static CommandException mistaken(String words) {
        return new CommandException(words, words);
    }
}
