package org.etwin.notifications.rest;

import javax.ws.rs.core.Application;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.Notifications;
import org.etwin.platform.Texts;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/notifications}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/notifications")
@JaxrsName("org.etwin.notifications")
public final class NotificationsApplication extends RestApplication {
    @Activate
    public NotificationsApplication(
            @Reference Rest rest,
            @Reference Notifications notifications,
            @Reference NotificationSettings settings,
            @Reference Texts texts) {
        super(
                rest,
                new NotificationsResource(notifications, texts),
                new SettingsResource(settings),
                new UnsubscribeResource(settings, texts));
    }
}
