package org.etwin.network.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.etwin.network.Contacts;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** Asks for the word that goes with a yes. */
final class AnswerDialog {
    private final Screen screen;

    AnswerDialog(Screen screen) {
        this.screen = screen;
    }

    void ask(String name, Consumer<String> said) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("network.answer.title", name));
        dialog.setWidth("min(32rem, 92vw)");
        Form form = new Form(screen);
        TextArea word = form.fields().longText("word", "network.answer.word");
        word.setMaxLength(Contacts.LONGEST_ANSWER);
        word.setHelperText(screen.text("network.answer.hint", name));
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", dialog::close),
                        Buttons.primary(screen, "network.accept", () -> {
                            if (form.run(() -> said.accept(word.getValue()))) {
                                dialog.close();
                            }
                        }));
        dialog.open();
        word.focus();
    }
}
