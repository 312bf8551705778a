package org.etwin.operations.console;

import java.util.Locale;
import org.apache.karaf.shell.api.console.Session;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;

/** Whoever types a command, and what is answered. */
record Console(Session session) {
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
            refused.rejections().forEach(why -> print(words(why.key())));
        } catch (IllegalStateException refused) {
            print("Not done: " + refused.getMessage());
        } catch (RuntimeException damaged) {
            print("Not done: " + damaged.getMessage());
        }
    }

    private static String words(String key) {
        return key.equals("operations.rejected.running") ? "Not done: a backup is being made" : key.toLowerCase(Locale.ROOT);
    }
}
