package org.etwin.files.spi;

import java.io.IOException;
import java.io.InputStream;
import org.etwin.platform.Actor;
import org.etwin.platform.Verdict;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks into files before they are stored, for example for viruses: a service; all are asked, and one that refuses is
 * enough. Called by several threads at once.
 */
@ConsumerType
public interface FileScanner {
    /**
     * Passes or refuses; a file cannot wait. A scanner that throws or takes longer than the configured time lets nothing
     * through.
     */
    Verdict scan(Candidate file) throws IOException;

    /** A file that is complete on the disk, but stored only when every scanner passed it. */
    interface Candidate {
        Actor actor();

        /** The name of its {@code FileUse}. */
        String use();

        String name();

        /** Told from the content. */
        String mediaType();

        long bytes();

        /** The content from its beginning, any number of times; the scanner closes it. */
        InputStream open() throws IOException;
    }
}
