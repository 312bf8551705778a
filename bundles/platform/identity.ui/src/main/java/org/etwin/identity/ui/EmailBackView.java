package org.etwin.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.identity.EmailChanges;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The link of the mail to the old address leads here: it can be taken back, and then one chooses a new password. */
@Route("email-back/:token")
@Public
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EmailBackView extends BaseView implements BeforeEnterObserver {
    private String token;

    @Activate
    public EmailBackView(@Reference Screen screen, @Reference EmailChanges changes) {
        super(screen, "identity.email-back.title");
        narrow();
        Form form = new Form(screen);
        form.hint("identity.email-back.hint");
        form.submit("identity.email-back.submit", () -> {
            String choosing = changes.takeBack(token);
            getUI().ifPresent(page -> page.navigate("new-password/" + choosing));
        });
        add(new Card(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
    }
}
