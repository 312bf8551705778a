package org.etwin.plugins.console;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

/** What an operator does to one plug-in: says how it is afterwards, or why it was refused. */
abstract class Operating implements Action {
    @Reference
    private PlugIns plugIns;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    final Object with(Step step) {
        try {
            PlugIn now = step.done(plugIns, new Actor.Operator(String.valueOf(session.get("USER"))));
            session.getConsole().println(told(now));
        } catch (Rejected rejected) {
            rejected.rejections().forEach(reason -> session.getConsole()
                    .println(texts.text(
                            Locale.ENGLISH, reason.key(), reason.args().toArray())));
        } catch (IOException e) {
            session.getConsole().println(e.getMessage());
        }
        return null;
    }

    private static String told(PlugIn now) {
        if (now == null) {
            return "Removed. What it has stored stays.";
        }
        Function<String, String> plain = text -> text == null ? "" : "\n" + text;
        return now.name() + " " + now.version() + " is " + now.state().name().toLowerCase(Locale.ROOT)
                + plain.apply(now.problem());
    }

    interface Step {
        /** @return null when it is gone */
        PlugIn done(PlugIns plugIns, Actor operator) throws IOException;
    }
}
