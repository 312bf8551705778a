package org.etwin.projects.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** Asks for words before a step is taken and says what follows from it. What the core refuses is said in it. */
final class WordDialog {
    private final Screen screen;
    private final Dialog dialog = new Dialog();
    private final Form form;
    private TextArea words;

    WordDialog(Screen screen, String titleKey, Object... args) {
        this.screen = screen;
        form = new Form(screen);
        dialog.setHeaderTitle(screen.text(titleKey, args));
        dialog.setWidth("min(36rem, 92vw)");
        dialog.add(form);
    }

    /** What follows from it. */
    WordDialog hint(String key, Object... args) {
        form.hint(key, args);
        return this;
    }

    /** @param field of the rejections that belong to the words */
    WordDialog word(String field, String key, int longest) {
        words = form.fields().longText(field, key);
        words.setMaxLength(longest);
        words.getElement().setAttribute("dir", "auto");
        return this;
    }

    WordDialog helper(String key) {
        words.setHelperText(screen.text(key));
        return this;
    }

    WordDialog usual(String text) {
        words.setValue(text);
        return this;
    }

    WordDialog needed() {
        words.setRequiredIndicatorVisible(true);
        return this;
    }

    /** Opens it; the button says what happens. */
    void doing(String key, Consumer<String> step) {
        dialog.getFooter().add(Buttons.ghost(screen, "ui.cancel", dialog::close), Buttons.primary(screen, key, () -> {
            if (form.run(() -> step.accept(words.getValue()))) {
                dialog.close();
            }
        }));
        dialog.open();
        words.setAutofocus(true);
    }
}
