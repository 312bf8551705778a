package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.etwin.identity.Sessions;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
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

/** Why one was signed out, and the way back to the same address. */
@Route("signed-out")
@Public
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SignedOutView extends BaseView implements BeforeEnterObserver {
    private final transient Sessions sessions;
    private final Card card = new Card();

    @Activate
    public SignedOutView(@Reference Screen screen, @Reference Sessions sessions) {
        super(screen, "identity.signed-out.title");
        this.sessions = sessions;
        narrow();
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = Entering.path(asked.getSingleParameter("to").orElse(null));
        if (!(actor() instanceof Actor.Visitor)) {
            event.forwardToUrl(wanted);
            return;
        }
        String to = "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        card.removeAll();
        card.add(
                new Paragraph(why(asked.getSingleParameter("why").orElse(""))),
                new Paragraph(text("identity.signed-out.kept")),
                new Row(
                        new Link("sign-in" + to, text("identity.sign-in.submit")).asButton(),
                        new Link("pupil-login", text("identity.sign-in.pupil")).asGhostButton()));
    }

    private String why(String why) {
        return switch (why) {
            case "idle" -> text("identity.signed-out.idle", sessions.idle().toMinutes());
            case "too_long" -> text("identity.signed-out.too-long");
            default -> text("identity.signed-out.ended");
        };
    }
}
