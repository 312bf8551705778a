package org.etwin.network.core;

import java.util.List;
import org.etwin.network.ContactAsked;
import org.etwin.network.ContactState;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a person that somebody would like to be a contact. */
@Component
public final class TellsWhoIsAsked implements Announces<ContactAsked> {
    private final ContactNews news;

    @Activate
    public TellsWhoIsAsked(@Reference ContactNews news) {
        this.news = news;
    }

    @Override
    public String type() {
        return "network.contact-asked";
    }

    @Override
    public Class<ContactAsked> shape() {
        return ContactAsked.class;
    }

    @Override
    public List<Announcement> announce(ContactAsked event) {
        return List.of(new Announcement(
                event.person(),
                "network.contacts",
                "network.told.asked",
                List.of(news.name(event.asker())),
                ContactNews.link(event.asker()),
                true));
    }

    /** As long as the request waits, and when it was accepted; not when it was declined, taken back or blocked. */
    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return news.about(announced)
                .filter(side -> side.state() == ContactState.ACCEPTED || side.state() == ContactState.ASKED)
                .isPresent();
    }
}
