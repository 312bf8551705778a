package org.etwin.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
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

/** Where pupils sign in with what stands on their slip: two large fields and nothing that distracts. */
@Route("pupil-login")
@Public
@StyleSheet("context://static/org.etwin.identity.ui/pupil-login.css")
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PupilLoginView extends FormView implements BeforeEnterObserver {
    @Activate
    public PupilLoginView(@Reference Screen screen, @Reference SignIn signIn) {
        super(screen, "identity.pupil.title");
        addClassName("pupil-login");
        note(text("identity.pupil.note"));
        TextField userName = fields().text("userName", "identity.pupil.user-name");
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setAutocorrect(false);
        userName.setAutofocus(true);
        userName.setHelperText(text("identity.pupil.user-name-hint"));
        PasswordField password = fields().password("password", "identity.field.password", true);
        form.submit(
                "identity.pupil.submit",
                () -> Entering.enter(
                        screen.current(),
                        signIn.pupil(userName.getValue(), password.getValue(), Entering.remoteAddress()),
                        null));
        add(new Row(new Link("sign-in", text("identity.pupil.adult")).asGhostButton()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!(actor() instanceof Actor.Visitor)) {
            event.forwardTo(Entering.path(null));
        }
    }
}
