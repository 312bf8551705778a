package org.etwin.spaces;

import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What each member chose to be told of a space. Until a member chooses, all news of the space stand in the page, and
 * those of a space with few members come by mail as well; a space with many is quiet.
 */
@ProviderType
public interface SpaceHearing {
    /** @throws org.etwin.platform.Rejected not found unless the actor is in the space; forbidden for pupils */
    Chosen of(Actor actor, Id space);

    /** The same for many at once, in a bounded number of statements; spaces that the actor is not in are left out. */
    Map<Id, Chosen> of(Actor actor, Collection<Id> spaces);

    /**
     * @param hearing null for what is usual
     * @throws org.etwin.platform.Rejected as {@link #of}
     */
    void choose(Actor actor, Id space, Hearing hearing);

    /**
     * @param hearing null until the member chose
     * @param quiet the space has so many members that its news do not come by mail of themselves
     */
    record Chosen(Hearing hearing, boolean quiet) {}
}
