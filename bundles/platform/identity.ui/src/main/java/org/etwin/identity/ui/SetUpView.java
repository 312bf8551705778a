package org.etwin.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.Registration;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Document;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The one-time link of a new installation leads here: its first admin. */
@Route("setup/:token?")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SetUpView extends BaseView implements BeforeEnterObserver {
    private final transient FirstAdmin firstAdmin;
    private final transient Terms terms;

    @Activate
    public SetUpView(@Reference Screen screen, @Reference FirstAdmin firstAdmin, @Reference Terms terms) {
        super(screen, "identity.setup.title");
        this.firstAdmin = firstAdmin;
        this.terms = terms;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        if (firstAdmin.fits(token)) {
            note(text("identity.setup.note"));
            add(new Card(form(token)));
        } else {
            add(new EmptyState(
                    "lock",
                    text("identity.setup.closed"),
                    text("identity.setup.closed-hint"),
                    new Link("sign-in", text("identity.sign-in.submit")).asButton()));
        }
    }

    private Form form(String token) {
        Form form = new Form(screen);
        TextField given = form.fields().text("givenName", "identity.field.given-name");
        TextField family = form.fields().text("familyName", "identity.field.family-name");
        EmailField email = form.fields().email("email", "identity.field.email");
        PasswordField password = form.fields().password("password", "identity.field.password", false);
        password.setHelperText(text("identity.field.password-hint"));
        for (Document document : Document.values()) {
            String segment = TermsView.segment(document);
            form.part(new Link("terms/" + segment, text("identity.terms." + segment + ".title")));
        }
        Checkbox conduct = form.fields().yesNo("codeOfConduct", "identity.field.code-of-conduct");
        Checkbox privacy = form.fields().yesNo("privacyTerms", "identity.field.privacy-terms");
        return form.submit(
                "identity.setup.submit",
                () -> Entering.enter(
                        screen.current(),
                        firstAdmin.setUp(
                                token,
                                new Registration(
                                        email.getValue(),
                                        password.getValue(),
                                        given.getValue(),
                                        family.getValue(),
                                        words().locale(),
                                        accepted(conduct, Document.CODE_OF_CONDUCT),
                                        accepted(privacy, Document.PRIVACY))),
                        null));
    }

    private String accepted(Checkbox box, Document document) {
        return Boolean.TRUE.equals(box.getValue()) ? terms.current().get(document) : null;
    }
}
