package org.etwin.identity.spi;

import java.io.IOException;
import java.io.InputStream;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** What a capability keeps about a person, for the archive that everybody can download of oneself. */
@ConsumerType
public interface PersonalData {
    /**
     * The folder in the archive, for example {@code membership}: unique, lower case. A text {@code archive.folder.<folder>}
     * says in the archive's README what is in it.
     */
    String folder();

    /** Writes all that is kept about the account; nothing about other people but what they wrote to the account. */
    void write(Id account, Archive archive) throws IOException;

    /** The archive as it is written: nothing of it is held in memory. */
    interface Archive {
        /** A file {@code <folder>/<name>.json} with a record, a list or a map. */
        void json(String name, Object content) throws IOException;

        /** A file as the person gave it; the stream is read to its end and closed. */
        void file(String name, InputStream content) throws IOException;
    }
}
