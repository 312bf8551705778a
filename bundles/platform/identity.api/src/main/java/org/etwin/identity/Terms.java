package org.etwin.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What adults accept to be here, by version. Which versions hold is configured. */
@ProviderType
public interface Terms {
    enum Document {
        CODE_OF_CONDUCT,
        PRIVACY
    }

    /** The version of each document that holds now, for example {@code 2026-01}. */
    Map<Document, String> current();

    /** The documents whose present version the actor has not accepted; none for whoever is no person. */
    Set<Document> open(Actor actor);

    /**
     * Accepts the present version.
     *
     * @throws org.etwin.platform.Rejected conflict when another version holds now than was read
     */
    void accept(Actor actor, Document document, String version);

    /** What the actor accepted and when, the newest first. */
    List<Accepted> accepted(Actor actor);

    record Accepted(Document document, String version, Instant at) {}
}
