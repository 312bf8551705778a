package org.etwin.spaces.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** Changes what one wrote; stays open, with the words, while they are refused. */
public final class EditDialog {
    private EditDialog() {}

    public static void open(Screen screen, String words, Consumer<String> save) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("spaces.edit.title"));
        dialog.setWidth("40rem");
        Form form = new Form(screen);
        TextArea text = form.fields().longText("text", "spaces.edit.text");
        text.setValue(words);
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", dialog::close),
                        Buttons.primary(screen, "spaces.edit.save", () -> {
                            if (form.run(() -> save.accept(text.getValue()))) {
                                dialog.close();
                            }
                        }));
        dialog.open();
    }
}
