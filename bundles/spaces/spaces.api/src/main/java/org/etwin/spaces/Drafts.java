package org.etwin.spaces;

import java.time.Instant;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What somebody began to write in a forum and did not send; nobody else reads it. One for each person and place: a
 * thread (a reply), a discussion (a new thread), the space (a new discussion), a post (other words for it). Gone when
 * it is sent, and after some months (usually 180 days).
 */
@ProviderType
public interface Drafts {
    Optional<Draft> kept(Actor actor, Id space, Id place);

    /** Kept in the place of what was kept before; one without words is forgotten. Too long texts are invalid. */
    void keep(Actor actor, Id space, Id place, Draft draft);

    void forget(Actor actor, Id space, Id place);

    /**
     * @param title null where there is none
     * @param quoted a post, or null
     * @param at when it was kept; ignored when it is told
     */
    record Draft(String title, String text, Id quoted, Instant at) {}
}
