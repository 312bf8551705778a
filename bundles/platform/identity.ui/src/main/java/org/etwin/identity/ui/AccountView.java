package org.etwin.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own name, language and password. */
@Route("account")
@MenuItem(group = MenuGroups.PERSON, key = "identity.account.menu", order = 20, icon = "user")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AccountView extends BaseView {
    private final transient Accounts accounts;

    @Activate
    public AccountView(@Reference Screen screen, @Reference Accounts accounts, @Reference Texts texts) {
        super(screen, "identity.account.title");
        this.accounts = accounts;
        narrow();
        Id id = actor().account().orElseThrow(Rejected::unauthenticated);
        Account account = accounts.find(actor(), id).orElseThrow(Rejected::notFound);
        note(account.email());
        if (!account.confirmed()) {
            add(new Notice(Tone.WARN, text("identity.account.unconfirmed")));
            add(new Row(new Link("confirm", text("identity.account.confirm")).asButton()));
        }
        add(new Card(new H2(text("identity.account.about")), about(account, texts)));
        add(new Card(new H2(text("identity.account.password")), password(id)));
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
            accounts.change(actor(), given.getValue(), family.getValue(), language.getValue());
            Notice.done(text("identity.account.saved"));
            if (!words().locale().equals(language.getValue())) {
                screen.current().speak(language.getValue());
            }
        });
    }

    /** All sessions end, so this one begins anew. */
    private Form password(Id id) {
        Form form = new Form(screen);
        PasswordField current = form.fields().password("current", "identity.account.current", true);
        PasswordField next = form.fields().password("next", "identity.account.next", false);
        next.setHelperText(text("identity.field.password-hint"));
        return form.submit("identity.account.change-password", () -> {
            accounts.changePassword(actor(), current.getValue(), next.getValue());
            screen.current().signIn(id);
            current.clear();
            next.clear();
            Notice.done(text("identity.account.password-changed"));
        });
    }
}
