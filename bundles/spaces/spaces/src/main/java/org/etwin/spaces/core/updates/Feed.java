package org.etwin.spaces.core.updates;

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

    List<Seen<Update>> seen(Access access, List<UpdateEntity> updates) {
        List<Id> ids = updates.stream().map(UpdateEntity::id).toList();
        Map<Id, Author> authors = members.authors(
                access, updates.stream().map(UpdateEntity::author).toList());
        Map<Id, List<UpdatePicture>> shown = pictures.of(ids);
        Map<Id, UpdateRows.Liked> liked = rows.liked(ids, me(access));
        Map<Id, Integer> counts = comments.counts(ids);
        return updates.stream()
                .map(update -> new Seen<>(
                        update.toUpdate(
                                authors.get(update.author()),
                                shown.getOrDefault(update.id(), List.of()),
                                liked.getOrDefault(update.id(), UpdateRows.Liked.NONE),
                                counts.getOrDefault(update.id(), 0)),
                        update.version(),
                        allowed(access, update)))
                .toList();
    }

    UpdateEntity required(Id space, Id id) {
        return rows.update(space, id).orElseThrow(Rejected::notFound);
    }

    static Id me(Access access) {
        return access.actor().account().orElseThrow();
    }

    private static Set<ContentAction> allowed(Access access, UpdateEntity update) {
        Set<ContentAction> allowed = managing(access, update.author());
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
