package org.etwin.spaces;

import java.util.Collection;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The feed of news of a space. Texts are HTML as {@code RichText} takes it, with at most 4,000 characters to be seen and
 * 10 pictures unless configured otherwise.
 */
@ProviderType
public interface Updates {
    /**
     * Needs {@link Right#POST_UPDATES}. Members who are mentioned are told.
     *
     * @return the new one, or the one that was posted with the same token
     * @throws org.etwin.platform.Rejected invalid (fields {@code text}, {@code pictures}) when it is empty or too long,
     *     has too many pictures, pictures that are not the actor's, or the pictures of the space are too large together
     */
    Id post(Actor actor, Id space, NewUpdate update);

    default Id post(Actor actor, Id space, String text) {
        return post(actor, space, NewUpdate.of(text));
    }

    /** Pinned ones first in their order, then the newest first; {@code allowed} are {@link ContentAction}s. */
    Page<Seen<Update>> list(Actor actor, Id space, PageRequest page);

    /** @throws org.etwin.platform.Rejected not found */
    Seen<Update> find(Actor actor, Id space, Id update);

    /** Those of at most 100 that are there, in the order of {@link #list}: for pages that show some and heard of changes. */
    List<Seen<Update>> some(Actor actor, Id space, Collection<Id> updates);

    /** For many who look at the same news after the same event; nothing is read before somebody looks. */
    Look look(Id space);

    /** Reads what is equal for everybody once, when it is first looked at; it stays as it was then. */
    @ProviderType
    interface Look {
        /** As {@link Updates#some}. */
        List<Seen<Update>> some(Actor actor, Collection<Id> updates);
    }

    /** One's own only. The pictures take the place of those before; the token is not looked at. */
    void edit(Actor actor, Id space, Id update, long version, NewUpdate changed);

    /**
     * One's own, or with {@link Right#MANAGE_OTHERS}. From that moment nobody sees it; its comments, likes and pictures go
     * with it. It can be taken back for a configured time, see {@link #restore}, and is wiped after.
     */
    void delete(Actor actor, Id space, Id update);

    /**
     * Takes back what the same actor has just deleted, with everything that belonged to it.
     *
     * @throws org.etwin.platform.Rejected not found when it is too late or somebody else deleted it
     */
    void restore(Actor actor, Id space, Id update);

    /** Keeps it above all others, or no longer; needs {@link Right#MANAGE_OTHERS}. At most 10 unless configured otherwise. */
    void pin(Actor actor, Id space, Id update, boolean pinned);

    /** Moves a pinned one above the pinned one that stands before it; needs {@link Right#MANAGE_OTHERS}. */
    void raise(Actor actor, Id space, Id update);
}
