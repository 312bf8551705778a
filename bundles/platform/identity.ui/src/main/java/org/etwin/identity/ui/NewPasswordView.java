package org.etwin.identity.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.ui.FormView;
import org.etwin.ui.Link;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The link to a new password leads here; afterwards one is signed in. */
@Route("new-password/:token")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NewPasswordView extends FormView implements BeforeEnterObserver {
    private String token;

    @Activate
    public NewPasswordView(@Reference Screen screen, @Reference ForgottenPasswords forgotten) {
        super(screen, "identity.forgotten.choose");
        PasswordField password = fields().password("password", "identity.account.next", false);
        password.setHelperText(text("identity.field.password-hint"));
        password.setAutofocus(true);
        form.submit(
                "identity.forgotten.choose",
                () -> Entering.enter(screen.current(), forgotten.choose(token, password.getValue()), null));
        form.button(new Link("forgotten-password", text("identity.confirm.again")).asGhostButton());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
    }
}
