package org.etwin.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.platform.Id;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Public;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Between the password and the pages: the code, or setting it up for whom it is needed. */
@Route("second-step")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SecondStepView extends BaseView implements BeforeEnterObserver {
    private final transient SecondFactor factor;
    private final Stack place = new Stack();
    private String wanted;

    @Activate
    public SecondStepView(@Reference Screen screen, @Reference SecondFactor factor) {
        super(screen, "identity.step.title");
        this.factor = factor;
        narrow();
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .orElse(null);
        Id session = screen.current().session().orElse(null);
        Step step = session == null ? Step.NONE : factor.waiting(session);
        place.removeAll();
        switch (step) {
            case NONE -> event.forwardToUrl(Entering.path(wanted));
            case CODE -> place.add(new Card(code(session)));
            case ENROLMENT -> {
                note(text("identity.step.needed"));
                place.add(new EnrolmentForm(
                        screen, factor.enrol(session), code -> factor.confirm(session, code), this::confirmed));
                place.add(new Row(signOut()));
            }
        }
    }

    private Form code(Id session) {
        Form form = new Form(screen);
        form.hint("identity.step.hint");
        TextField code = CodeField.anyIn(form);
        code.setAutofocus(true);
        form.submit("identity.step.submit", () -> {
            factor.pass(session, code.getValue(), Entering.remoteAddress());
            onward();
        });
        return form.button(signOut());
    }

    private Button signOut() {
        return Buttons.ghost(
                screen, "identity.accept.sign-out", () -> screen.current().signOut());
    }

    private void confirmed(List<String> codes) {
        place.removeAll();
        place.add(new RecoveryCodesCard(screen, codes, this::onward));
    }

    private void onward() {
        screen.current().passed();
        getUI().ifPresent(page -> page.getPage().setLocation("/" + Entering.path(wanted)));
    }
}
