package org.etwin.spaces.ui.pupils;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.spaces.PupilHandOvers.Colleague;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** Asks a colleague to look after pupils. */
final class AskColleague {
    private AskColleague() {}

    static void open(Screen screen, PupilHandOvers handOvers, List<Id> pupils, Runnable asked) {
        FormDialog dialog = new FormDialog(screen, "spaces.pupils.hand-over-title", pupils.size());
        dialog.form().hint("spaces.pupils.hand-over-hint");
        One<Colleague> to = dialog.form()
                .fields()
                .one("to", "spaces.pupils.colleague", handOvers.colleagues(screen.actor()), Colleague::name);
        dialog.open("spaces.pupils.ask", () -> {
            handOvers.ask(
                    screen.actor(),
                    pupils,
                    to.getValue() == null ? null : to.getValue().account());
            asked.run();
        });
    }
}
