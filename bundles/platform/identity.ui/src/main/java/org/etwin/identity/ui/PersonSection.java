package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.platform.Texts;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** Name and language, and the ways to what belongs to other parts: profile and notifications. */
final class PersonSection extends Div {
    private final transient Screen screen;
    private final transient Accounts accounts;

    PersonSection(Screen screen, Accounts accounts, Texts texts, Account account) {
        this.screen = screen;
        this.accounts = accounts;
        Stack all = new Stack();
        if (!account.confirmed()) {
            all.add(new Card(
                    new Notice(Tone.WARN, screen.text("identity.account.unconfirmed")),
                    new Row(new Link("confirm", screen.text("identity.account.confirm")).asButton())));
        }
        all.add(Card.titled(screen.text("identity.account.about"), about(account, texts)));
        all.add(Card.titled(
                screen.text("identity.account.elsewhere"),
                new Row(
                        new Link("profile", screen.text("identity.account.profile")).asGhostButton(),
                        new Link("notifications", screen.text("identity.account.notifications")).asGhostButton())));
        add(all);
    }

    private Form about(Account account, Texts texts) {
        Form form = new Form(screen);
        TextField given = form.fields().text("givenName", "identity.field.given-name");
        given.setValue(account.givenName());
        given.setAutocomplete(Autocomplete.GIVEN_NAME);
        TextField family = form.fields().text("familyName", "identity.field.family-name");
        family.setValue(account.familyName() == null ? "" : account.familyName());
        family.setAutocomplete(Autocomplete.FAMILY_NAME);
        One<Locale> language = form.fields()
                .one("language", "identity.field.language", texts.languages(), each -> each.getDisplayName(each))
                .setValue(texts.closest(account.language()));
        return form.submit("identity.account.save", () -> {
            accounts.change(screen.actor(), given.getValue(), family.getValue(), language.getValue());
            Notice.done(screen.text("identity.account.saved"));
            if (!screen.words().locale().equals(language.getValue())) {
                screen.current().speak(language.getValue());
            }
        });
    }
}
