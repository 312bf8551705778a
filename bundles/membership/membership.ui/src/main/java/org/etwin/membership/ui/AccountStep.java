package org.etwin.membership.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.etwin.identity.OtherSignIns.Known;
import org.etwin.identity.Registration;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Document;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** The first screen of joining: name, address, password, and what is accepted. */
final class AccountStep {
    private final Terms terms;
    private final TextField givenName;
    private final TextField familyName;
    private final EmailField email;
    private final PasswordField password;
    private final Checkbox conduct;
    private final Checkbox privacy;

    /** @param known what another sign-in has told, when there was one: then no password is needed */
    AccountStep(Screen screen, Form form, Terms terms, Optional<Known> known) {
        this.terms = terms;
        known.ifPresent(each -> form.hint("membership.join.known", each.provider()));
        givenName = form.fields().text("givenName", "membership.join.given-name");
        givenName.setAutocomplete(Autocomplete.GIVEN_NAME);
        familyName = form.fields().text("familyName", "membership.join.family-name");
        familyName.setAutocomplete(Autocomplete.FAMILY_NAME);
        email = form.fields().email("email", "membership.join.email");
        email.setHelperText(screen.text("membership.join.email.hint"));
        password = known.isPresent() ? null : form.fields().password("password", "membership.join.password", false);
        if (password != null) {
            password.setHelperText(screen.text("membership.join.password.hint"));
        }
        conduct = form.fields().yesNo("codeOfConduct", "membership.join.conduct");
        privacy = form.fields().yesNo("privacyTerms", "membership.join.privacy");
        form.part(new Row(
                document("terms/code-of-conduct", screen.text("membership.join.read-conduct")),
                document("terms/privacy", screen.text("membership.join.read-privacy"))));
        form.part(new Link(
                known.isPresent() ? "first-time" : "sign-in?to=join", screen.text("membership.join.have-account")));
        known.ifPresent(this::fill);
    }

    private void fill(Known known) {
        givenName.setValue(Objects.requireNonNullElse(known.givenName(), ""));
        familyName.setValue(Objects.requireNonNullElse(known.familyName(), ""));
        email.setValue(Objects.requireNonNullElse(known.email(), ""));
    }

    Registration registration(Locale language) {
        return new Registration(
                email.getValue(),
                password == null ? null : password.getValue(),
                givenName.getValue(),
                familyName.getValue(),
                language,
                conduct.getValue() ? terms.current().get(Document.CODE_OF_CONDUCT) : null,
                privacy.getValue() ? terms.current().get(Document.PRIVACY) : null);
    }

    /** Opens beside the form, so that nothing typed is lost. */
    private static Link document(String path, String title) {
        Link link = new Link(path, title);
        link.getElement().setAttribute("target", "_blank");
        return link;
    }
}
