package org.etwin.membership.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.etwin.identity.Registration;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** The first screen of joining: name, address, password, and what is accepted. */
final class AccountStep {
    /** The version of code of conduct and privacy terms that the page shows. */
    static final String TERMS = "2026-01";

    private final TextField givenName;
    private final TextField familyName;
    private final EmailField email;
    private final PasswordField password;
    private final Checkbox conduct;
    private final Checkbox privacy;

    AccountStep(Screen screen, Form form) {
        givenName = form.fields().text("givenName", "membership.join.given-name");
        givenName.setAutocomplete(Autocomplete.GIVEN_NAME);
        familyName = form.fields().text("familyName", "membership.join.family-name");
        familyName.setAutocomplete(Autocomplete.FAMILY_NAME);
        email = form.fields().email("email", "membership.join.email");
        email.setHelperText(screen.text("membership.join.email.hint"));
        password = form.fields().password("password", "membership.join.password", false);
        password.setHelperText(screen.text("membership.join.password.hint"));
        conduct = form.fields().yesNo("codeOfConduct", "membership.join.conduct");
        privacy = form.fields().yesNo("privacyTerms", "membership.join.privacy");
        form.part(new Link("sign-in?to=join", screen.text("membership.join.have-account")));
    }

    Registration registration(Locale language) {
        return new Registration(
                email.getValue(),
                password.getValue(),
                givenName.getValue(),
                familyName.getValue(),
                language,
                conduct.getValue() ? TERMS : null,
                privacy.getValue() ? TERMS : null);
    }
}
