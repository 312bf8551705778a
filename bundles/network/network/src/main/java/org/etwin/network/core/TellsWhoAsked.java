package org.etwin.network.core;

import java.util.List;
import org.etwin.network.ContactAccepted;
import org.etwin.network.ContactState;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the one who asked that the answer was yes, with the word that came with it. */
@Component
public final class TellsWhoAsked implements Announces<ContactAccepted> {
    private final ContactNews news;

    @Activate
    public TellsWhoAsked(@Reference ContactNews news) {
        this.news = news;
    }

    @Override
    public String type() {
        return "network.contact-accepted";
    }

    @Override
    public Class<ContactAccepted> shape() {
        return ContactAccepted.class;
    }

    @Override
    public List<Announcement> announce(ContactAccepted event) {
        String word = news.between(event.asker(), event.person())
                .map(ContactSide::answer)
                .orElse("");
        String name = news.name(event.person());
        return List.of(new Announcement(
                event.asker(),
                "network.contacts",
                word.isEmpty() ? "network.told.accepted" : "network.told.accepted-with-word",
                word.isEmpty() ? List.of(name) : List.of(name, word),
                ContactNews.link(event.person()),
                true));
    }

    /** As long as they are contacts. */
    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return news.about(announced)
                .filter(side -> side.state() == ContactState.ACCEPTED)
                .isPresent();
    }
}
