package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Discussions, the threads in them and the posts in those. Titles have 1 to 120 characters, texts 1 to 10,000, plain.
 * {@code allowed} are {@link ContentAction}s.
 */
@ProviderType
public interface Forum {
    /** Needs {@link Right#OPEN_DISCUSSION}; {@code description} may be empty. */
    Id openDiscussion(Actor actor, Id space, String title, String description);

    /** With its first post. Needs {@link Right#OPEN_THREAD}. */
    Id openThread(Actor actor, Id space, Id discussion, String title, String text);

    /** Needs {@link Right#REPLY}. */
    Id reply(Actor actor, Id space, Id thread, String text);

    /** The oldest first: their order is the table of contents of the forum. */
    Page<Seen<Discussion>> discussions(Actor actor, Id space, PageRequest page);

    Seen<Discussion> discussion(Actor actor, Id space, Id discussion);

    /** Those with the newest post first. */
    Page<Seen<Thread>> threads(Actor actor, Id space, Id discussion, PageRequest page);

    Seen<Thread> thread(Actor actor, Id space, Id thread);

    /** The oldest first. */
    Page<Seen<Post>> posts(Actor actor, Id space, Id thread, PageRequest page);

    /** One's own only. */
    void edit(Actor actor, Id space, Id post, long version, String text);

    /** One's own, or with {@link Right#MANAGE_OTHERS}. With its last post a thread goes as well. */
    void delete(Actor actor, Id space, Id post);

    record Discussion(Id id, Id space, Author author, String title, String description, Instant at, int threads) {}

    /** @param lastPost when something was last written in it */
    record Thread(
            Id id, Id space, Id discussion, Author author, String title, Instant at, Instant lastPost, int posts) {}

    /** @param edited when it was last changed, or null */
    record Post(Id id, Id thread, Author author, String text, Instant at, Instant edited) {}
}
