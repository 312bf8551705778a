package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/**
 * Hears the words of a text field while somebody types. The field itself stays one that sends its value when it is left:
 * a field that sends with a delay (LAZY) can send the press of a button without its words.
 */
public final class Typing {
    private static final String WORDS = "element.value";

    private Typing() {}

    /** @param pause without a key until the words are heard, in milliseconds */
    public static void heard(Component field, int pause, Consumer<String> words) {
        field.getElement()
                .addEventListener(
                        "input", typed -> words.accept(typed.getEventData().getString(WORDS)))
                .addEventData(WORDS)
                .debounce(pause);
    }
}
