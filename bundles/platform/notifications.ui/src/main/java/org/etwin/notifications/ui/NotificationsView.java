package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.notifications.Notification;
import org.etwin.notifications.NotificationQuery;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.Notifications;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything one was told, newest first; many of the same in one line that opens. */
@Route("notifications")
@ForPupils
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NotificationsView extends ListView<Notification> {
    private static final String UNREAD = "unread";

    private final transient Notifications notifications;

    @Activate
    public NotificationsView(
            @Reference Screen screen,
            @Reference Notifications notifications,
            @Reference NotificationSettings settings) {
        super(screen, "notifications.list.title");
        this.notifications = notifications;
        chips("show", "notifications.list.show", List.of(new Option(UNREAD, text("notifications.list.unread"))));
        if (actor() instanceof Actor.Person) {
            choice("kind", "notifications.list.kind", kinds(settings));
        }
        source(this::page);
        rows(this::row);
        empty("bell-o", "notifications.list.none", "notifications.list.none-hint");
        Component allRead =
                Buttons.ghost(screen, "notifications.list.all-read", () -> notifications.markAllRead(actor()));
        if (actor() instanceof Actor.Person) {
            actions(allRead, new Link("notifications/settings", text("notifications.settings.title")));
        } else {
            actions(allRead);
        }
    }

    private List<Option> kinds(NotificationSettings settings) {
        return settings.mine(actor()).kinds().stream()
                .map(kind -> new Option(kind.kind(), text(kind.kind() + ".kind")))
                .toList();
    }

    private Page<Notification> page(Query query) {
        return notifications.mine(
                actor(),
                new NotificationQuery(UNREAD.equals(query.filter("show")), query.filter("kind"), null),
                query.page());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        actor().account().ifPresent(me -> screen.live().on(this, "notifications.", me, this::refresh));
    }

    private Component row(Notification notification) {
        Row when = new Row(new RelativeTime(notification.at(), words()));
        if (!notification.read()) {
            when.add(new Badge(text("notifications.list.new"), Tone.ACCENT));
        }
        Stack below = new Stack(when);
        if (notification.like() > 0) {
            below.add(like(notification));
        }
        return notification.read()
                ? new Line(line(notification), below)
                : new Line(line(notification), below, readButton(notification));
    }

    /** What stands behind it is read when somebody opens it. */
    private NativeDetails like(Notification notification) {
        Stack older = new Stack();
        String summary = text("notifications.list.like", words().number(notification.like()));
        NativeDetails details = new NativeDetails(new Span(summary), older);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && older.getChildren().findAny().isEmpty()) {
                NotificationQuery all = new NotificationQuery(false, null, notification.id());
                notifications.mine(actor(), all, PageRequest.first(PageRequest.MOST)).items().stream()
                        .filter(each -> !each.id().equals(notification.id()))
                        .forEach(each -> older.add(new Row(line(each), new RelativeTime(each.at(), words()))));
            }
        });
        return details;
    }

    private Component line(Notification notification) {
        String words = text(notification.textKey(), notification.args().toArray());
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
