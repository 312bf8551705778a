package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.dialog.Dialog;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** A form in a dialog: what is refused is shown in it, what is done closes it. */
final class FormDialog {
    private final Screen screen;
    private final Dialog dialog = new Dialog();
    private final Form form;

    FormDialog(Screen screen, String titleKey, Object... args) {
        this.screen = screen;
        form = new Form(screen);
        dialog.setHeaderTitle(screen.text(titleKey, args));
        dialog.add(form);
    }

    Form form() {
        return form;
    }

    void open(String buttonKey, Runnable save) {
        dialog.getFooter()
                .add(Buttons.ghost(screen, "ui.cancel", dialog::close), Buttons.primary(screen, buttonKey, () -> {
                    if (form.run(save)) {
                        dialog.close();
                    }
                }));
        dialog.open();
    }
}
