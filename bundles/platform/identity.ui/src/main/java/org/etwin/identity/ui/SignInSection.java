package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.OtherSignIns;
import org.etwin.platform.Actor;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** E-mail address and password. */
final class SignInSection extends Div {
    private final transient Screen screen;
    private final transient Accounts accounts;
    private final transient EmailChanges changes;
    private final transient Runnable again;

    SignInSection(
            Screen screen,
            Accounts accounts,
            EmailChanges changes,
            OtherSignIns others,
            Account account,
            Runnable again) {
        this.screen = screen;
        this.accounts = accounts;
        this.changes = changes;
        this.again = again;
        if (!others.mine(screen.actor()).password()) {
            Paragraph none = new Paragraph(screen.text("identity.other.no-password"));
            Link choose = new Link("forgotten-password", screen.text("identity.forgotten.choose"));
            add(new Stack(
                    Card.titled(screen.text("identity.account.password"), none, new Row(choose.asSoftButton())),
                    new OtherSignInsCard(screen, others)));
            return;
        }
        String waiting = changes.waiting(screen.actor());
        add(new Stack(
                Card.titled(
                        screen.text("identity.email.title"), waiting == null ? wanted(account) : confirming(waiting)),
                Card.titled(screen.text("identity.account.password"), password(account)),
                new OtherSignInsCard(screen, others)));
    }

    private Form wanted(Account account) {
        Form form = new Form(screen);
        form.hint("identity.email.hint", account.email());
        EmailField email = form.fields().email("email", "identity.email.new");
        PasswordField password = form.fields().password("password", "identity.account.current", true);
        return form.submit("identity.email.submit", () -> {
            changes.ask(screen.actor(), email.getValue(), password.getValue());
            again.run();
        });
    }

    private Form confirming(String waiting) {
        Form form = new Form(screen);
        form.part(new Notice(Tone.WARN, screen.text("identity.email.waiting", waiting)));
        TextField code = form.fields().text("code", "identity.confirm.code");
        code.setMaxLength(12);
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        form.submit("identity.confirm.submit", () -> {
            changes.confirmByCode(screen.actor(), code.getValue());
            Notice.done(screen.text("identity.email.done"));
            again.run();
        });
        return form.button(Buttons.ghost(screen, "identity.email.cancel", () -> {
            changes.cancel(screen.actor());
            again.run();
        }));
    }

    /** All sessions end, so this one begins anew, with its second step if there is one. */
    private Form password(Account account) {
        Form form = new Form(screen);
        PasswordField current = form.fields().password("current", "identity.account.current", true);
        PasswordField next = form.fields().password("next", "identity.account.next", false);
        next.setHelperText(screen.text("identity.field.password-hint"));
        return form.submit("identity.account.change-password", () -> {
            accounts.changePassword(screen.actor(), current.getValue(), next.getValue());
            screen.current().signIn(account.id());
            if (screen.actor() instanceof Actor.Visitor) {
                getUI().ifPresent(page -> page.getPage().setLocation("/" + Entering.secondStep("account/sign-in")));
                return;
            }
            current.clear();
            next.clear();
            Notice.done(screen.text("identity.account.password-changed"));
        });
    }
}
