package org.etwin.membership.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.notifications.Mails;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
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

/** After the request was sent: the code of the mail, then what happens next. */
@Route("join/sent")
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SentView extends BaseView implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final transient Joining joining;
    private final transient Territories territories;
    private final transient Mails mails;
    private final Stack place = new Stack();

    @Activate
    public SentView(
            @Reference Screen screen,
            @Reference Accounts accounts,
            @Reference Joining joining,
            @Reference Territories territories,
            @Reference Mails mails) {
        super(screen, "membership.sent.title");
        this.accounts = accounts;
        this.joining = joining;
        this.territories = territories;
        this.mails = mails;
        narrow();
        add(place);
        screen.live().on(this, "membership.", this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (joining.mine(actor()).isEmpty()) {
            event.forwardTo("join");
            return;
        }
        show();
    }

    private void show() {
        JoinRequest request =
                joining.mine(actor()).stream().map(Seen::value).findFirst().orElseThrow();
        Account account = accounts.find(actor(), actor().account().orElseThrow(Rejected::unauthenticated))
                .orElseThrow();
        place.removeAll();
        if (request.state() == AffiliationState.UNCONFIRMED) {
            place.add(code(account));
        } else {
            place.add(waiting(request));
        }
    }

    private Card code(Account account) {
        Form form = new Form(screen);
        form.hint("membership.sent.code.hint", account.email());
        if (mails.mailboxIsOpen()) {
            Link mailbox = new Link("mailbox", text("membership.sent.mailbox"));
            mailbox.setTarget("_blank");
            form.part(mailbox);
        }
        TextField code = form.fields().text("code", "membership.sent.code");
        code.setMaxLength(12);
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        form.submit("membership.sent.confirm", () -> {
            accounts.confirmByCode(actor(), code.getValue());
            show();
        });
        form.button(Buttons.ghost(screen, "membership.sent.again", () -> {
            accounts.sendConfirmationAgain(actor());
            Notice.done(text("membership.sent.again.done"));
        }));
        Card card = Card.titled(text("membership.sent.code.title"));
        card.add(form);
        return card;
    }

    private Card waiting(JoinRequest request) {
        String country = territories.name(request.school().territory(), words().locale());
        Card card = new Card(
                new Notice(Tone.OK, text("membership.sent.with-nso", country)),
                new H2(text("membership.sent.next")),
                new Paragraph(text(
                        "membership.sent.next.text",
                        territories.settings(request.school().territory()).reviewDays())));
        card.add(new Row(new Link("home", text("membership.sent.home")).asButton()));
        return card;
    }
}
