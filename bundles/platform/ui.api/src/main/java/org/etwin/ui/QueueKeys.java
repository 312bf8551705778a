package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Single letters that decide, only while the queue has focus, and only until they are switched off; the browser
 * remembers that. A question mark shows them all.
 */
final class QueueKeys {
    private static final String OFF = "etwin.queue-keys-off";
    /** The letter on the keyboard where the layout has no Latin ones. */
    private static final String LETTER =
            "(/^[a-z?]$/i.test(event.key) ? event.key : event.code.startsWith('Key') ? event.code.slice(3) : '')";

    private static final String NOT_TYPING = " && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat"
            + " && !event.target.closest('vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, textarea,"
            + " input:not([type=checkbox])')";

    private final Screen screen;
    private final Div frame;
    private final Checkbox box;
    private final Div line = new Div();
    private final transient Map<Character, String> meanings = new TreeMap<>();

    QueueKeys(Screen screen, Div frame) {
        this.screen = screen;
        this.frame = frame;
        box = new Checkbox(screen.text("ui.queue.keys"));
        box.setValue(true);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WebStorage.setItem(OFF, change.getValue() ? "" : "off");
            }
            marked();
        });
        Span hint = new Span(screen.text("ui.queue.keys-hint"));
        hint.addClassNames("muted", "small");
        Button help = Buttons.ghost(screen, "ui.queue.keys-help", this::help);
        line.addClassName("etwin-queue-keys");
        line.add(box, hint, help);
        means('J', screen.text("ui.queue.key-next"));
        means('K', screen.text("ui.queue.key-before"));
        means('X', screen.text("ui.queue.key-choose"));
        marked();
    }

    void means(char letter, String what) {
        meanings.put(letter, what);
    }

    /** Listens for the letters that mean something; call once, when all are known. */
    void listen(Consumer<Character> pressed) {
        StringBuilder letters = new StringBuilder("?");
        meanings.keySet().forEach(letters::append);
        frame.getElement()
                .addEventListener("keydown", event -> {
                    char letter = Character.toUpperCase(
                            event.getEventData().getString(LETTER).charAt(0));
                    if (letter == '?') {
                        help();
                    } else if (box.getValue()) {
                        pressed.accept(letter);
                    }
                })
                .setFilter(LETTER + " && '" + letters + "'.includes(" + LETTER + ".toUpperCase())" + NOT_TYPING)
                .addEventData(LETTER);
        if (UI.getCurrent() != null) {
            WebStorage.getItem(OFF, remembered -> box.setValue(!"off".equals(remembered)));
        }
    }

    Component switched() {
        return line;
    }

    /** Writes the letter on the button; hidden while the letters are off. */
    void mark(Button button, char letter) {
        Span shown = new Span(String.valueOf(letter));
        shown.addClassName("key");
        shown.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(shown);
    }

    private void help() {
        DescriptionList list = new DescriptionList();
        list.addClassNames("etwin-facts", "keys");
        meanings.forEach((letter, what) -> {
            list.add(new DescriptionList.Term(new Span(String.valueOf(letter))));
            list.add(new DescriptionList.Description(what));
        });
        Dialog dialog = new Dialog(list);
        dialog.setHeaderTitle(screen.text("ui.queue.keys-title"));
        dialog.getFooter().add(Buttons.ghost(screen, "ui.close", dialog::close));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                frame.getElement().executeJs("this.querySelector('[aria-current]')?.focus()");
            }
        });
        dialog.open();
    }

    private void marked() {
        frame.setClassName("with-keys", box.getValue());
    }
}
