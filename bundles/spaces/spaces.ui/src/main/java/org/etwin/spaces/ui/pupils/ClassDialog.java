package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.etwin.ui.Screen;

/** Another class for those who are chosen. */
final class ClassDialog {
    private static final int LONGEST = 30;

    private ClassDialog() {}

    static void open(Screen screen, String now, Consumer<String> chosen) {
        FormDialog dialog = new FormDialog(screen, "spaces.pupils.change-class");
        TextField name = dialog.form().fields().text("className", "spaces.pupils.class");
        name.setMaxLength(LONGEST);
        name.setValue(now == null ? "" : now);
        name.setHelperText(screen.text("spaces.pupils.class-hint"));
        name.setAutofocus(true);
        dialog.open("spaces.pupils.change-class", () -> chosen.accept(name.getValue()));
    }
}
