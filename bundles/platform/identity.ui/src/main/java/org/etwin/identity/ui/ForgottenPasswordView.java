package org.etwin.identity.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.notifications.Mails;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where one asks for a link to a new password; the answer is the same for every address. */
@Route("forgotten-password")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ForgottenPasswordView extends BaseView {
    @Activate
    public ForgottenPasswordView(
            @Reference Screen screen, @Reference ForgottenPasswords forgotten, @Reference Mails mails) {
        super(screen, "identity.forgotten.title");
        narrow();
        Card card = new Card();
        Form form = new Form(screen);
        form.hint("identity.forgotten.hint");
        EmailField email = form.fields().email("email", "identity.field.email");
        email.setAutofocus(true);
        form.submit("identity.forgotten.submit", () -> {
            forgotten.ask(email.getValue(), Entering.remoteAddress());
            card.removeAll();
            card.add(sent(email.getValue(), mails.mailboxIsOpen()));
        });
        form.cancel("sign-in");
        card.add(form);
        add(card);
    }

    private Stack sent(String email, boolean mailbox) {
        Stack told = new Stack(new Notice(Tone.OK, text("identity.forgotten.sent", email)));
        if (mailbox) {
            told.add(new Link("mailbox", text("identity.confirm.mailbox")));
        }
        return told;
    }
}
