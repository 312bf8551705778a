package org.etwin.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.SignIn;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.ui.FormView;
import org.etwin.ui.Link;
import org.etwin.ui.Public;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where people sign in; afterwards they are where they wanted to go. */
@Route("sign-in")
@Public
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SignInView extends FormView implements BeforeEnterObserver {
    private final transient SecondFactor factor;
    private String wanted;

    @Activate
    public SignInView(
            @Reference Screen screen,
            @Reference SignIn signIn,
            @Reference OtherSignIns others,
            @Reference SecondFactor factor) {
        super(screen, "identity.sign-in.title");
        this.factor = factor;
        EmailField email = fields().email("email", "identity.field.email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        PasswordField password = fields().password("password", "identity.field.password", true);
        form.submit(
                "identity.sign-in.submit",
                () -> Entering.enter(
                        screen.current(),
                        signIn.person(email.getValue(), password.getValue(), Entering.remoteAddress()),
                        wanted));
        form.button(new Link("forgotten-password", text("identity.sign-in.forgotten")));
        add(new ProviderButtons(screen, others, () -> wanted));
        add(new Row(
                new Link("join", text("identity.sign-in.join")).asGhostButton(),
                new Link("pupil-login", text("identity.sign-in.pupil")).asGhostButton()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .orElse(null);
        Step step = screen.current().session().map(factor::waiting).orElse(Step.NONE);
        if (step != Step.NONE) {
            event.forwardToUrl(Entering.secondStep(wanted));
        } else if (!(actor() instanceof Actor.Visitor)) {
            event.forwardTo(Entering.path(wanted));
        }
    }
}
