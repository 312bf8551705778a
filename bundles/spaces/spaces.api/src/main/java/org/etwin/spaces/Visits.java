package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When a member was last in a space, and what is new since then. A visit ends when the member did nothing in the space for
 * 30 minutes, unless configured otherwise; until then reloading changes nothing.
 */
@ProviderType
public interface Visits {
    /** The actor does something in the space: a visit goes on, or a new one begins. */
    Visit enter(Actor actor, Id space);

    /** The same, for whoever does not ask what is new. */
    void goOn(Actor actor, Id space);

    /** The visit that goes on, or the last one. */
    Visit current(Actor actor, Id space);

    /**
     * @param since the end of the visit before this one; null when there was none
     * @param news sections in which others did something since then, with how much
     */
    record Visit(Instant since, List<Space.SectionTab> news) {
        public Visit {
            news = List.copyOf(news);
        }
    }
}
