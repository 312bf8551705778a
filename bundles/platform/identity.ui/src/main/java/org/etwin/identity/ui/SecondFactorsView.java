package org.etwin.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.AccountSearch;
import org.etwin.identity.SecondFactor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** For somebody who has lost phone and recovery codes: another admin resets the second step, with a reason. */
@Route("second-steps")
@MenuItem(group = "admin", key = "identity.reset.menu", order = 15, needs = Needs.ADMIN, icon = "mobile")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SecondFactorsView extends BaseView implements BeforeEnterObserver {
    @Activate
    public SecondFactorsView(
            @Reference Screen screen, @Reference SecondFactor factor, @Reference AccountSearch search) {
        super(screen, "identity.reset.title");
        narrow();
        Form form = new Form(screen);
        ComboBox<Account> person = form.fields()
                .find(
                        "person",
                        "identity.roles.find",
                        typed -> search.find(actor(), typed),
                        each -> each.name() + " · " + each.email());
        TextArea reason = form.fields().longText("reason", "identity.reset.reason");
        reason.setHelperText(text("identity.reset.reason-hint"));
        form.submit("identity.reset.submit", () -> {
            Account account = Optional.ofNullable(person.getValue())
                    .orElseThrow(() -> new Rejected(Rejection.invalid("person", "identity.rejected.no-account")));
            factor.reset(actor(), account.id(), reason.getValue());
            person.clear();
            reason.clear();
            Notice.done(text("identity.reset.done", account.name()));
        });
        add(new Card(new Paragraph(text("identity.reset.hint")), form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actor().has(Role.ADMIN)) {
            throw Rejected.forbidden();
        }
    }
}
