package org.etwin.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** All that is kept about a person, by everybody who keeps something, as one archive. */
@ProviderType
public interface OwnData {
    /**
     * The archive of the actor's own account; nothing is read before it is written.
     *
     * @param language of the words in it
     * @throws org.etwin.platform.Rejected too many within an hour; forbidden for whoever is no person
     */
    Archive archive(Actor actor, Locale language);

    interface Archive {
        /** For example {@code etwin-2026-11-24.zip}. */
        String fileName();

        /** Writes it as zip without holding it in memory; the stream stays open. A part that fails leaves a note. */
        void writeTo(OutputStream out) throws IOException;
    }
}
