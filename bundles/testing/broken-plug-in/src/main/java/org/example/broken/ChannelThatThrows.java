package org.example.broken;

import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.notifications.spi.NotificationKind;
import org.osgi.service.component.annotations.Component;

/** For Slovenia, so that its desk is told as well when all this is stopped. */
@Component(property = "etwin.territory=SI")
public final class ChannelThatThrows implements NotificationChannel {
    @Override
    public String key() {
        return "broken";
    }

    @Override
    public Frequency usual(NotificationKind kind) {
        return Frequency.AT_ONCE;
    }

    @Override
    public void deliver(Told told) {
        throw new Broken("the way to be told");
    }
}
