package org.etwin.spaces.core.forum;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.Actors;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who can be told of something in a forum: members now, and adults, because pupils have no page for it. */
@Component(service = Audience.class)
public final class Audience implements StillVisible {
    private final Transactions transactions;
    private final Spaces spaces;
    private final Actors actors;
    private final ForumRows rows;
    private final WhoHears hears;

    @Activate
    public Audience(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference Actors actors,
            @Reference ForumRows rows,
            @Reference WhoHears hears) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.actors = actors;
        this.rows = rows;
        this.hears = hears;
    }

    /** Those who want to hear it, with whether by mail. */
    Map<Id, Boolean> told(Id space, Collection<Id> accounts, WhoHears.What what) {
        return hears.of(space, accounts, what);
    }

    boolean stillSees(Actor recipient, Announcement announced) {
        return of(recipient, List.of(announced)).contains(announced);
    }

    @Override
    public Set<Announcement> of(Actor recipient, Collection<Announcement> announced) {
        Map<Announcement, ForumLink> links = new HashMap<>();
        announced.forEach(each -> ForumLink.parse(each.link()).ifPresent(link -> links.put(each, link)));
        return transactions.reading(() -> {
            Map<Id, Boolean> in = new HashMap<>();
            links.values().removeIf(link -> !in.computeIfAbsent(link.space(), space -> isIn(recipient, space)));
            rows.readAtOnce(links.values());
            links.values().removeIf(link -> !isThere(link));
            return links.keySet();
        });
    }

    private boolean isThere(ForumLink link) {
        return link.toPost()
                ? rows.post(link.space(), link.id())
                        .filter(post -> !post.isRemoved())
                        .isPresent()
                : rows.thread(link.space(), link.id()).isPresent();
    }

    /** Title of the space, for who is in it. */
    String title(Id account, Id space) {
        return spaces.find(actors.actor(account), space).value().title();
    }

    private boolean isIn(Actor actor, Id space) {
        try {
            spaces.access(actor, space);
            return true;
        } catch (Rejected notIn) {
            return false;
        }
    }
}
