package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import org.etwin.notifications.Notifications;
import org.etwin.platform.Count;
import org.etwin.ui.IconButton;
import org.etwin.ui.Screen;
import org.etwin.ui.TopBarItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The bell in the top bar with the number of what is unread, always the present one. */
@org.osgi.service.component.annotations.Component
public final class Bell implements TopBarItem {
    private final Notifications notifications;

    @Activate
    public Bell(@Reference Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create(Screen screen) {
        IconButton bell = new IconButton("bell-o", "notifications");
        show(bell, screen);
        screen.actor().account().ifPresent(me -> screen.live()
                .on(bell, "notifications.", me, () -> show(bell, screen)));
        return bell;
    }

    private void show(IconButton bell, Screen screen) {
        if (screen.actor().account().isPresent()) {
            Count unread = notifications.unread(screen.actor());
            bell.show(
                    unread.value(),
                    screen.text("notifications.bell", screen.words().number(unread)));
        }
    }
}
