package org.etwin.notifications.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether somebody may still see what he or she was told about, asked of whoever announced it. */
@Component(service = Sight.class)
public final class Sight {
    private final Map<String, BiPredicate<Actor, Announcement>> asked = new ConcurrentHashMap<>();
    private final Map<String, StillVisible> together = new ConcurrentHashMap<>();
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

    /** @param many may be null */
    void ask(String announcer, BiPredicate<Actor, Announcement> stillVisible, StillVisible many) {
        ask(announcer, stillVisible);
        if (many != null) {
            together.put(announcer, many);
        }
    }

    void askNoMore(String announcer) {
        asked.remove(announcer);
        together.remove(announcer);
    }

    /** For all lines of a list, by their ids: whoever can answer for several is asked once. */
    Map<Id, Answer> of(Actor recipient, List<StoredNotification> lines) {
        Map<StillVisible, List<Announcement>> asking = new IdentityHashMap<>();
        for (StoredNotification told : lines) {
            StillVisible many = told.announcer() == null ? null : together.get(told.announcer());
            if (many != null) {
                asking.computeIfAbsent(many, key -> new ArrayList<>()).add(told.toAnnouncement(json));
            }
        }
        Map<StillVisible, Set<Announcement>> seen = new IdentityHashMap<>();
        asking.forEach((many, announced) -> seen.put(many, visible(many, recipient, announced)));
        Map<Id, Answer> answers = new HashMap<>();
        lines.forEach(told -> {
            Set<Announcement> visible = told.announcer() == null || !together.containsKey(told.announcer())
                    ? null
                    : seen.get(together.get(told.announcer()));
            answers.put(
                    told.id(),
                    visible == null
                            ? of(recipient, told)
                            : concerns(recipient, told) && visible.contains(told.toAnnouncement(json))
                                    ? Answer.VISIBLE
                                    : Answer.GONE);
        });
        return answers;
    }

    private Set<Announcement> visible(StillVisible many, Actor recipient, List<Announcement> announced) {
        try {
            return many.of(recipient, announced);
        } catch (RuntimeException e) {
            faults.record(Sight.class, e);
            return null;
        }
    }

    private boolean concerns(Actor recipient, StoredNotification told) {
        return Kinds.concerns(kinds.of(told.kind()), recipient) && !isElsewhere(recipient, told.territory());
    }

    Answer of(Actor recipient, StoredNotification told) {
        if (!concerns(recipient, told)) {
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
