package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Single letters that decide, only while the queue has focus, and only until they are switched off. */
final class QueueKeys {
    private static final String OFF = "org.etwin.ui.queue-keys-off";
    private static final String NOT_TYPING =
            "event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat"
                    + " && !event.target.closest('vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select')";

    private final Div frame;
    private final Checkbox box;
    private final Div line = new Div();

    QueueKeys(Screen screen, Div frame, Consumer<Character> pressed) {
        this.frame = frame;
        box = new Checkbox(screen.text("ui.queue.keys"));
        box.setValue(ComponentUtil.getData(UI.getCurrent(), OFF) == null);
        box.addValueChangeListener(change -> {
            ComponentUtil.setData(UI.getCurrent(), OFF, change.getValue() ? null : Boolean.TRUE);
            marked();
        });
        Span hint = new Span(screen.text("ui.queue.keys-hint"));
        hint.addClassNames("muted", "small");
        line.addClassName("etwin-queue-keys");
        line.add(box, hint);
        frame.getElement()
                .addEventListener("keydown", event -> {
                    if (box.getValue()) {
                        String key = event.getEventData().getString("event.key");
                        pressed.accept(Character.toUpperCase(key.charAt(0)));
                    }
                })
                .setFilter(NOT_TYPING)
                .addEventData("event.key");
        marked();
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

    private void marked() {
        frame.setClassName("with-keys", box.getValue());
    }
}
