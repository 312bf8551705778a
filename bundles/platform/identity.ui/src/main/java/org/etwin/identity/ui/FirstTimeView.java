package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Known;
import org.etwin.notifications.Mails;
import org.etwin.platform.Id;
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

/**
 * Whom a provider knows and we do not: either an account is shown to be hers or his, by its password or by a mail, or there
 * is none yet. An equal address alone is no proof.
 */
@Route("first-time")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class FirstTimeView extends BaseView implements BeforeEnterObserver {
    private final transient OtherSignIns others;
    private final transient Mails mails;
    private final Stack place = new Stack();

    @Activate
    public FirstTimeView(@Reference Screen screen, @Reference OtherSignIns others, @Reference Mails mails) {
        super(screen, "identity.first-time.title");
        this.others = others;
        this.mails = mails;
        narrow();
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Id> arrival = Departures.waiting(screen.current());
        Optional<Known> known = arrival.flatMap(id -> others.waiting(id, words().locale()));
        place.removeAll();
        if (known.isEmpty()) {
            place.add(new Card(
                    new Notice(Tone.WARN, text("identity.first-time.nobody")),
                    new Row(new Link("sign-in", text("identity.sign-in.submit")).asButton())));
            return;
        }
        note(text("identity.first-time.note", known.get().provider()));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("code")
                .ifPresentOrElse(code -> byLink(arrival.get(), code), () -> choice(arrival.get(), known.get()));
    }

    private void choice(Id arrival, Known known) {
        place.add(Card.titled(text("identity.first-time.account"), byPassword(arrival, known)));
        place.add(Card.titled(
                text("identity.first-time.new"),
                new Paragraph(text("identity.first-time.new-hint")),
                new Row(new Link("join", text("identity.first-time.join")).asSoftButton())));
    }

    private Form byPassword(Id arrival, Known known) {
        Form form = new Form(screen);
        form.hint("identity.first-time.account-hint", known.provider());
        EmailField email = form.fields().email("email", "identity.field.email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setValue(known.email() == null ? "" : known.email());
        PasswordField password = form.fields().password("password", "identity.field.password", true);
        form.submit(
                "identity.first-time.link",
                () -> enter(others.prove(arrival, email.getValue(), password.getValue(), Entering.remoteAddress())));
        return form.button(Buttons.ghost(
                screen,
                "identity.first-time.mail",
                () -> form.run(() -> {
                    others.askForCode(arrival, email.getValue(), Entering.remoteAddress());
                    place.removeAll();
                    place.add(new Card(byCode(arrival, email.getValue())));
                })));
    }

    private Form byCode(Id arrival, String email) {
        Form form = new Form(screen);
        form.hint("identity.first-time.sent", email);
        if (mails.mailboxIsOpen()) {
            form.part(new Link("mailbox", text("identity.confirm.mailbox")));
        }
        TextField code = CodeField.mailedIn(form);
        code.setAutofocus(true);
        return form.submit("identity.first-time.link", () -> enter(others.proveByCode(arrival, code.getValue())));
    }

    /** The link of the mail, in the browser that waits for it. */
    private void byLink(Id arrival, String code) {
        try {
            enter(others.proveByCode(arrival, code));
        } catch (Rejected rejected) {
            rejected.rejections().forEach(reason -> place.add(new Notice(Tone.DANGER, words().of(reason))));
            others.waiting(arrival, words().locale()).ifPresent(known -> choice(arrival, known));
        }
    }

    private void enter(Id account) {
        Departures.waiting(screen.current(), null);
        Entering.enter(screen.current(), account, null);
    }
}
