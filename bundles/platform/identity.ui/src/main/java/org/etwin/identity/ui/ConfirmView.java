package org.etwin.identity.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.notifications.Mails;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Public;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The link of the mail leads here, and whoever would rather type the code comes here without one. */
@Route("confirm/:token?")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ConfirmView extends BaseView implements BeforeEnterObserver {
    private static final String PASSWORD = "password";

    private final transient Accounts accounts;
    private final transient Mails mails;
    private final Stack place = new Stack();

    @Activate
    public ConfirmView(@Reference Screen screen, @Reference Accounts accounts, @Reference Mails mails) {
        super(screen, "identity.confirm.title");
        this.accounts = accounts;
        this.mails = mails;
        narrow();
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.removeAll();
        event.getRouteParameters().get("token").ifPresentOrElse(this::byLink, this::byCode);
    }

    private void byLink(String token) {
        try {
            accounts.confirm(actor(), token, null);
            done();
        } catch (Rejected rejected) {
            boolean password = rejected.rejections().stream().anyMatch(reason -> PASSWORD.equals(reason.field()));
            if (password) {
                place.add(passwordForm(token));
            } else {
                rejected.rejections().forEach(reason -> place.add(new Notice(Tone.DANGER, words().of(reason))));
                byCode();
            }
        }
    }

    /** In another browser than the one that registered: somebody else may have done that with this address. */
    private Card passwordForm(String token) {
        Form form = new Form(screen);
        form.hint("identity.confirm.password-hint");
        PasswordField password = form.fields().password(PASSWORD, "identity.field.password", false);
        password.setHelperText(text("identity.field.password-hint"));
        password.setAutofocus(true);
        form.submit(
                "identity.confirm.password-submit",
                () -> Entering.enter(screen.current(), accounts.confirm(actor(), token, password.getValue()), null));
        return new Card(form);
    }

    private void byCode() {
        Optional<Account> mine = actor().account().flatMap(id -> accounts.find(actor(), id));
        if (mine.isEmpty()) {
            place.add(new Card(
                    new Notice(Tone.NEUTRAL, text("identity.confirm.sign-in-first")),
                    new Row(new Link("sign-in?to=confirm", text("identity.sign-in.submit")).asButton())));
        } else if (mine.get().confirmed()) {
            done();
        } else {
            place.add(codeForm(mine.get()));
        }
    }

    private Card codeForm(Account account) {
        Form form = new Form(screen);
        form.hint("identity.confirm.sent", account.email());
        if (mails.mailboxIsOpen()) {
            form.part(new Link("mailbox", text("identity.confirm.mailbox")));
        }
        TextField code = form.fields().text("code", "identity.confirm.code");
        code.setMaxLength(12);
        code.setAutofocus(true);
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        form.submit("identity.confirm.submit", () -> {
            accounts.confirmByCode(actor(), code.getValue());
            place.removeAll();
            done();
        });
        form.button(Buttons.ghost(screen, "identity.confirm.again", () -> {
            accounts.sendConfirmationAgain(actor());
            Notice.done(text("identity.confirm.sent-again"));
        }));
        return new Card(form);
    }

    private void done() {
        boolean visitor = actor() instanceof Actor.Visitor;
        Link onward = visitor
                ? new Link("sign-in", text("identity.sign-in.submit"))
                : new Link("home", text("identity.confirm.onward"));
        place.add(new Card(new Notice(Tone.OK, text("identity.confirm.done")), new Row(onward.asButton())));
    }
}
