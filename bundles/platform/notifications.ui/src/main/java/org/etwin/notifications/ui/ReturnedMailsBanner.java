package org.etwin.notifications.ui;

import java.util.List;
import org.etwin.notifications.NotificationSettings;
import org.etwin.platform.Actor;
import org.etwin.ui.Banner;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells on every page that mails to the person come back, because no mail can. */
@Component
public final class ReturnedMailsBanner implements Banner {
    private final NotificationSettings settings;

    @Activate
    public ReturnedMailsBanner(@Reference NotificationSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Line> lines(Screen screen) {
        if (!(screen.actor() instanceof Actor.Person)) {
            return List.of();
        }
        return settings
                .comesBack(screen.actor())
                .map(address -> new Line(
                        Tone.WARN,
                        screen.text("notifications.banner.comes-back", address),
                        new Link("account", screen.text("notifications.banner.account"))))
                .stream()
                .toList();
    }
}
