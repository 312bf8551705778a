package org.etwin.spaces.core.updates;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdatePicture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Updates as one member sees them; the same few statements for one and for a hundred. */
@Component(service = Feed.class)
public final class Feed {
    private final SpaceMembers members;
    private final UpdateRows rows;
    private final CommentRows comments;
    private final Pictures pictures;

    @Activate
    public Feed(
            @Reference SpaceMembers members,
            @Reference UpdateRows rows,
            @Reference CommentRows comments,
            @Reference Pictures pictures) {
        this.members = members;
        this.rows = rows;
        this.comments = comments;
        this.pictures = pictures;
    }

    /** @param update as the one sees it who read it */
    record Facts(Update update, long version, Id author, long pinOrder) {
        private static final Comparator<Facts> IN_ORDER = Comparator.comparingLong(Facts::pinOrder)
                .thenComparing(facts -> facts.update().id())
                .reversed();
    }

    List<Seen<Update>> seen(Access access, List<UpdateEntity> updates) {
        return facts(access, updates).stream()
                .map(facts -> seen(access, facts, facts.update().liked()))
                .toList();
    }

    /** In the order of the feed. */
    List<Seen<Update>> seen(Access access, Collection<Facts> facts, Set<Id> liked) {
        return facts.stream()
                .sorted(Facts.IN_ORDER)
                .map(each -> seen(access, each, liked.contains(each.update().id())))
                .toList();
    }

    private static Seen<Update> seen(Access access, Facts facts, boolean liked) {
        return new Seen<>(facts.update().readBy(liked), facts.version(), allowed(access, facts.author()));
    }

    /** Equal for every member, but for whether one likes it. */
    List<Facts> facts(Access access, List<UpdateEntity> updates) {
        List<Id> ids = updates.stream().map(UpdateEntity::id).toList();
        Map<Id, Author> authors = members.authors(
                access, updates.stream().map(UpdateEntity::author).toList());
        Map<Id, List<UpdatePicture>> shown = pictures.of(ids);
        Map<Id, UpdateRows.Liked> liked = rows.liked(ids, me(access));
        Map<Id, Integer> counts = comments.counts(ids);
        return updates.stream()
                .map(update -> new Facts(
                        update.toUpdate(
                                authors.get(update.author()),
                                shown.getOrDefault(update.id(), List.of()),
                                liked.getOrDefault(update.id(), UpdateRows.Liked.NONE),
                                counts.getOrDefault(update.id(), 0)),
                        update.version(),
                        update.author(),
                        update.pinOrder()))
                .toList();
    }

    UpdateEntity required(Id space, Id id) {
        return rows.update(space, id).orElseThrow(Rejected::notFound);
    }

    static Id me(Access access) {
        return access.actor().account().orElseThrow();
    }

    private static Set<ContentAction> allowed(Access access, Id author) {
        Set<ContentAction> allowed = managing(access, author);
        if (access.may(Right.MANAGE_OTHERS)) {
            allowed.add(ContentAction.PIN);
        }
        if (access.may(Right.REPLY)) {
            allowed.add(ContentAction.REPLY);
        }
        return allowed;
    }

    /** What may be done with what that author wrote. */
    static Set<ContentAction> managing(Access access, Id author) {
        Set<ContentAction> allowed = EnumSet.noneOf(ContentAction.class);
        if (access.mayManage(author)) {
            allowed.add(ContentAction.DELETE);
            if (access.actor().is(author)) {
                allowed.add(ContentAction.EDIT);
            }
        }
        return allowed;
    }
}
