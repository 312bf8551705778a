package org.etwin.membership.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** Asks the staff for words that a person will read, perhaps with a date. What the core refuses is said in it. */
final class WordsDialog {
    private final Screen screen;
    private final String name;

    /** @param name whom it is about; argument 0 of the titles */
    WordsDialog(Screen screen, String name) {
        this.screen = screen;
        this.name = name;
    }

    void ask(String titleKey, String field, String buttonKey, Consumer<String> done) {
        open(titleKey, field, buttonKey, null, (words, until) -> done.accept(words));
    }

    /** @param untilKey label of the date, which may stay empty */
    void askUntil(
            String titleKey, String field, String buttonKey, String untilKey, BiConsumer<String, LocalDate> done) {
        open(titleKey, field, buttonKey, untilKey, done);
    }

    private void open(
            String titleKey, String field, String buttonKey, String untilKey, BiConsumer<String, LocalDate> done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text(titleKey, name));
        dialog.setWidth("min(32rem, 92vw)");
        Form form = new Form(screen);
        TextArea words = form.fields().longText(field, "membership.member.words");
        words.setHelperText(screen.text("membership.member.words-hint"));
        words.setMaxLength(2000);
        words.setRequiredIndicatorVisible(true);
        DatePicker until = untilKey == null ? null : form.fields().date("until", untilKey);
        dialog.add(form);
        dialog.getFooter()
                .add(Buttons.ghost(screen, "ui.cancel", dialog::close), Buttons.primary(screen, buttonKey, () -> {
                    if (form.run(() -> done.accept(words.getValue(), until == null ? null : until.getValue()))) {
                        dialog.close();
                    }
                }));
        dialog.open();
        words.focus();
    }
}
