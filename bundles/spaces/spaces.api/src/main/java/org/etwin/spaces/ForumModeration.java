package org.etwin.spaces;

import java.util.Collection;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Keeping the forum of a space in order; needs {@link Right#MANAGE_OTHERS} where nothing else is said. Links to posts keep working. */
@ProviderType
public interface ForumModeration {
    /** Nobody else replies any more; or again everybody. */
    void lock(Actor actor, Id space, Id thread, boolean locked);

    /** On top of its discussion; or no longer. */
    void pin(Actor actor, Id space, Id thread, boolean pinned);

    /** Into another discussion of the space. */
    void move(Actor actor, Id space, Id thread, Id discussion);

    /**
     * That post and all after it become a thread of their own, in the same discussion.
     *
     * @return the new thread
     * @throws org.etwin.platform.Rejected invalid when it is the first post
     */
    Id split(Actor actor, Id space, Id post, String title);

    /** Posts of any threads into that one, where they stand in the order in which they were written. At most 100. */
    void movePosts(Actor actor, Id space, Collection<Id> posts, Id thread);

    /** All posts of a thread into another one; the address of the thread leads there from now on. */
    void merge(Actor actor, Id space, Id thread, Id into);

    /** The author of the thread as well. {@code answer} is a post of the thread, or null: unsolved again. */
    void solve(Actor actor, Id space, Id thread, Id answer);
}
