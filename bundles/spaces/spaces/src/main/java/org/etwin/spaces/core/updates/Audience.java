package org.etwin.spaces.core.updates;

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
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is told of what happened in an overview. */
@Component(service = Audience.class)
public final class Audience implements StillVisible {
    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceOpening opening;
    private final Actors actors;
    private final UpdateRows rows;
    private final WhoHears hears;
    private final RichText rich;

    @Activate
    public Audience(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceOpening opening,
            @Reference Actors actors,
            @Reference UpdateRows rows,
            @Reference WhoHears hears,
            @Reference RichText rich) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.opening = opening;
        this.actors = actors;
        this.rows = rows;
        this.hears = hears;
        this.rich = rich;
    }

    /**
     * The adults in the space of somebody who is in it; empty when that one is no more.
     *
     * @throws Rejected unavailable while nobody can say who is in spaces of that kind
     */
    List<Id> adults(Id member, Id space) {
        try {
            return spaces.rights(actors.actor(member), space).roles().stream()
                    .filter(role -> !role.pupil())
                    .map(SpaceRole::key)
                    .flatMap(role -> opening.members(space, role).stream())
                    .toList();
        } catch (Rejected notIn) {
            if (notIn.kind() == Rejection.Kind.UNAVAILABLE) {
                throw notIn;
            }
            return List.of();
        }
    }

    /** They are told in another way. */
    Set<Id> mentioned(UpdateEntity update) {
        return rich.mentions(update.body());
    }

    /** @param by who did it, whose name is argument 0; the title of the space is argument 1 */
    List<Announcement> tell(
            Id space, Id update, Id by, Collection<Id> accounts, WhoHears.What what, String kind, String key) {
        Map<Id, Boolean> told = hears.of(space, accounts, what);
        if (told.isEmpty()) {
            return List.of();
        }
        String name = actors.actor(by) instanceof Actor.Person person
                ? person.name()
                : actors.actor(by) instanceof Actor.Pupil pupil ? pupil.name() : "";
        List<String> args = List.of(name, opening.title(space).orElse(""));
        return told.entrySet().stream()
                .map(each ->
                        new Announcement(each.getKey(), kind, key, args, UpdateLink.of(space, update), each.getValue()))
                .toList();
    }

    boolean stillSees(Actor recipient, Announcement announced) {
        return of(recipient, List.of(announced)).contains(announced);
    }

    @Override
    public Set<Announcement> of(Actor recipient, Collection<Announcement> announced) {
        Map<Announcement, UpdateLink> links = new HashMap<>();
        announced.forEach(each -> UpdateLink.parse(each.link()).ifPresent(link -> links.put(each, link)));
        return transactions.reading(() -> {
            Map<Id, Boolean> in = new HashMap<>();
            links.values().removeIf(link -> !in.computeIfAbsent(link.space(), space -> isIn(recipient, space)));
            Set<Id> there =
                    rows.there(links.values().stream().map(UpdateLink::update).toList());
            links.values()
                    .removeIf(link -> !there.contains(link.update())
                            || rows.update(link.space(), link.update()).isEmpty());
            return links.keySet();
        });
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
