package org.etwin.identity.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.etwin.ui.Form;

/** Where a code of the second step is typed; browsers and phones offer what they know. */
final class CodeField {
    private static final int LONGEST = 40;

    private CodeField() {}

    /** Six digits of the app. */
    static TextField in(Form form) {
        TextField code = named(form, "identity.step.code");
        code.getElement().setAttribute("inputmode", "numeric");
        return code;
    }

    /** Six digits, or a recovery code with its letters. */
    static TextField anyIn(Form form) {
        return named(form, "identity.step.any-code");
    }

    /** Six digits of a mail. */
    static TextField mailedIn(Form form) {
        TextField code = named(form, "identity.confirm.code");
        code.getElement().setAttribute("inputmode", "numeric");
        return code;
    }

    private static TextField named(Form form, String key) {
        TextField code = form.fields().text("code", key);
        code.setMaxLength(LONGEST);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        return code;
    }
}
