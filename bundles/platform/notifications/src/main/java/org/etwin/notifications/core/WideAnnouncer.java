package org.etwin.notifications.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.AnnouncesWidely;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;

/** Hears the events of one part that announces to very many, and only notes that there is work to do. */
final class WideAnnouncer<E> implements DurableListener {
    private final AnnouncesWidely<E> announces;
    private final Mailings mailings;
    private final Json json;
    private final String name;

    WideAnnouncer(AnnouncesWidely<E> announces, Mailings mailings, Json json) {
        this.announces = announces;
        this.mailings = mailings;
        this.json = json;
        this.name = Announcer.name("notify-widely:", announces.type(), announces.getClass());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return Set.of(announces.type());
    }

    @Override
    public void on(Event event) {
        mailings.begin(name, event);
    }

    /** One page of the audience with what each is told. */
    record Part(List<Announcement> announced, String next) {}

    Part part(String eventJson, String after) {
        E event = json.read(eventJson, announces.shape());
        Page<Id> audience = announces.audience(event, new PageRequest(after, PageRequest.MOST));
        return new Part(
                audience.items().stream()
                        .map(recipient -> announces.announce(event, recipient))
                        .flatMap(Optional::stream)
                        .toList(),
                audience.next());
    }
}
