package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.etwin.notifications.Notification;
import org.etwin.notifications.Notifications;
import org.etwin.platform.ForPupils;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything one was told, newest first. */
@Route("notifications")
@ForPupils
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NotificationsView extends ListView<Notification> {
    private final transient Notifications notifications;

    @Activate
    public NotificationsView(@Reference Screen screen, @Reference Notifications notifications) {
        super(screen, "notifications.list.title");
        this.notifications = notifications;
        source(query -> notifications.mine(actor(), query.page()));
        rows(this::row);
        empty("bell-o", "notifications.list.none", "notifications.list.none-hint");
        actions(Buttons.ghost(screen, "notifications.list.all-read", () -> notifications.markAllRead(actor())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        actor().account().ifPresent(me -> screen.live().on(this, "notifications.", me, this::refresh));
    }

    private Component row(Notification notification) {
        String words = text(notification.textKey(), notification.args().toArray());
        Row when = new Row(new RelativeTime(notification.at(), words()));
        if (notification.read()) {
            return new Line(line(notification, words), when);
        }
        when.add(new Badge(text("notifications.list.new"), Tone.ACCENT));
        return new Line(line(notification, words), when, readButton(notification));
    }

    private Component line(Notification notification, String words) {
        if (notification.link() == null) {
            return new Span(words);
        }
        Link link = new Link(notification.link().replaceFirst("^/", ""), words);
        if (!notification.read()) {
            link.getElement().addEventListener("click", click -> notifications.markRead(actor(), notification.id()));
        }
        return link;
    }

    private Component readButton(Notification notification) {
        return Buttons.icon(
                screen,
                "check",
                "notifications.list.mark-read",
                () -> notifications.markRead(actor(), notification.id()));
    }
}
