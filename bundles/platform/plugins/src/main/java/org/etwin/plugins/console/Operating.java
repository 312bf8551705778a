package org.etwin.plugins.console;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;
import org.etwin.platform.Actor;
import org.etwin.platform.command.OperatorCommand;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

/** What an operator does to one plug-in: says how it is afterwards, or why it was refused. */
abstract class Operating extends OperatorCommand {
    @Reference
    private PlugIns plugIns;

    @Override
    protected final void run() throws CommandException {
        try {
            out().println(told(done(plugIns, operator())));
        } catch (IOException e) {
            throw mistaken(e.getMessage());
        }
    }

    /** @return null when it is gone */
    abstract PlugIn done(PlugIns plugIns, Actor operator) throws IOException, CommandException;

    /** One by its name, which the operator may have mistyped. */
    static String known(PlugIns plugIns, Actor operator, String name) throws CommandException {
        if (plugIns.all(operator).stream().noneMatch(each -> each.name().equals(name))) {
            throw mistaken("There is no plug-in " + name + "; etwin:plugins shows which there are.");
        }
        return name;
    }

    private static String told(PlugIn now) {
        if (now == null) {
            return "Removed. What it has stored stays.";
        }
        Function<String, String> plain = text -> text == null ? "" : "\n" + text;
        return now.name() + " " + now.version() + " is " + now.state().name().toLowerCase(Locale.ROOT)
                + plain.apply(now.problem());
    }
}
