package org.etwin.audit.ui;

import java.util.Comparator;
import java.util.List;
import org.etwin.ui.Option;
import org.etwin.ui.Screen;

/** Keys of what was decided, in words. */
final class Kinds {
    private static final String PREFIX = "audit.what.";

    private Kinds() {}

    /** A capability that is away has taken its words with it: then the key stands there. */
    static String named(Screen screen, String what) {
        String text = screen.text(PREFIX + what);
        return text.contains(PREFIX) ? what : text;
    }

    static List<Option> options(Screen screen, List<String> kinds) {
        return kinds.stream()
                .map(what -> new Option(what, named(screen, what)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
