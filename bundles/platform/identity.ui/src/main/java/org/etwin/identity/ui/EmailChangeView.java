package org.etwin.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.identity.EmailChanges;
import org.etwin.platform.Rejected;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The link of the mail to a new address leads here; only its owner can use it, so one signs in first. */
@Route("email-change/:token")
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EmailChangeView extends BaseView implements BeforeEnterObserver {
    private final transient EmailChanges changes;
    private final Card card = new Card();

    @Activate
    public EmailChangeView(@Reference Screen screen, @Reference EmailChanges changes) {
        super(screen, "identity.email.title");
        this.changes = changes;
        narrow();
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card.removeAll();
        try {
            changes.confirm(actor(), event.getRouteParameters().get("token").orElse(""));
            card.add(new Notice(Tone.OK, text("identity.email.done")));
        } catch (Rejected rejected) {
            rejected.rejections().forEach(reason -> card.add(new Notice(Tone.DANGER, words().of(reason))));
        }
        card.add(new Row(new Link("account/sign-in", text("identity.account.menu")).asButton()));
    }
}
