package org.etwin.ui;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** One kind of things that the search field in the top bar finds. */
@ConsumerType
public interface SearchSource {
    /** Text key of the kind, for example "Schools". */
    String key();

    int order();

    default Needs needs() {
        return Needs.SIGNED_IN;
    }

    /** The best matches that the actor may see, at most {@code most}; must be quick. */
    List<Found> find(Actor actor, String words, int most);

    /** The page with all of them, to which {@code ?q=} is added; null if there is none. */
    String path();

    /** @param path of the page, without the leading slash */
    record Found(Id id, String path, String title, String note) {}
}
