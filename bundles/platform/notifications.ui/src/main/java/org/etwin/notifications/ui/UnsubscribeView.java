package org.etwin.notifications.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.NotificationSettings.Leavable;
import org.etwin.platform.Rejected;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where the link in a mail leads: nothing is switched off before the button is pressed, because mail scanners open links. */
@Route("notifications/unsubscribe/:token")
@Public
@Shell(Shell.Variant.PUBLIC)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class UnsubscribeView extends BaseView implements BeforeEnterObserver {
    private final transient NotificationSettings settings;
    private final Card card = new Card();

    @Activate
    public UnsubscribeView(@Reference Screen screen, @Reference NotificationSettings settings) {
        super(screen, "notifications.leave.title");
        this.settings = settings;
        narrow();
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        card.removeAll();
        try {
            show(token, settings.leavable(token));
        } catch (Rejected unknown) {
            card.add(new Notice(Tone.WARN, text("notifications.leave.unknown")));
            card.add(new Link("notifications/settings", text("notifications.leave.settings")));
        }
    }

    private void show(String token, Leavable about) {
        card.add(new Paragraph(
                about.kind() == null
                        ? words().of("notifications.leave", about.gathered())
                        : text("notifications.leave.kind", text(about.kind() + ".kind"))));
        card.add(new Paragraph(text("notifications.leave.page-stays")));
        card.row(
                Buttons.primary(screen, "notifications.leave.now", () -> {
                    settings.leave(token);
                    card.removeAll();
                    card.add(new Notice(Tone.OK, text("notifications.leave.done")));
                    card.add(new Link("notifications/settings", text("notifications.leave.settings")));
                }),
                new Link("notifications/settings", text("notifications.leave.settings")));
    }
}
