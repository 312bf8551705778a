package org.etwin.notifications.core;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether somebody may still see what he or she was told about, asked of whoever announced it. */
@Component(service = Sight.class)
public final class Sight {
    private final Map<String, BiPredicate<Actor, Announcement>> asked = new ConcurrentHashMap<>();
    private final Kinds kinds;
    private final Faults faults;
    private final Json json;

    @Activate
    public Sight(@Reference Kinds kinds, @Reference Faults faults, @Reference Json json) {
        this.kinds = kinds;
        this.faults = faults;
        this.json = json;
    }

    /** AWAY: who announced it is not there to be asked. */
    enum Answer {
        VISIBLE,
        GONE,
        AWAY
    }

    void ask(String announcer, BiPredicate<Actor, Announcement> stillVisible) {
        asked.put(announcer, stillVisible);
    }

    void askNoMore(String announcer) {
        asked.remove(announcer);
    }

    Answer of(Actor recipient, StoredNotification told) {
        if (!Kinds.concerns(kinds.of(told.kind()), recipient) || isElsewhere(recipient, told.territory())) {
            return Answer.GONE;
        }
        if (told.announcer() == null) {
            return Answer.VISIBLE;
        }
        return Optional.ofNullable(asked.get(told.announcer()))
                .map(stillVisible -> answer(stillVisible, recipient, told))
                .orElse(Answer.AWAY);
    }

    /** Of a desk of another territory. */
    private static boolean isElsewhere(Actor recipient, String territory) {
        return territory != null && !recipient.isNsoOf(territory);
    }

    /** What throws is hidden rather than shown to whom it may not concern. */
    private Answer answer(BiPredicate<Actor, Announcement> stillVisible, Actor recipient, StoredNotification told) {
        try {
            return stillVisible.test(recipient, told.toAnnouncement(json)) ? Answer.VISIBLE : Answer.GONE;
        } catch (RuntimeException e) {
            faults.record(Sight.class, e);
            return Answer.AWAY;
        }
    }
}
