package org.etwin.operations.console;

import org.apache.karaf.shell.api.console.Session;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;

/** Whoever types a command, and what is answered. */
record Console(Session session, Texts texts) {
    Actor operator() {
        return new Actor.Operator(String.valueOf(session.get("USER")));
    }

    void print(String line) {
        session.getConsole().println(line);
    }

    /** What cannot be done is one clear line, not a trace. */
    void saying(Runnable work) {
        try {
            work.run();
        } catch (Rejected refused) {
            refused.rejections()
                    .forEach(why -> print("Not done: "
                            + texts.text(
                                    texts.closest(null), why.key(), why.args().toArray())));
        } catch (RuntimeException refused) {
            print("Not done: " + refused.getMessage());
        }
    }
}
