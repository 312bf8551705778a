package org.etwin.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the files of all people hold, without the rows that say what they are. For operators' work only (backups and
 * restoring): it asks nobody for rights.
 */
@ProviderType
public interface AllContents {
    /** Nothing is swept until the hold is closed; waits until a sweep that is going on has ended. */
    Hold hold();

    /** The SHA-256 sums of all contents, 64 small hexadecimal digits each; to be closed. */
    Stream<String> sums() throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is no content of that sum */
    InputStream open(String sum) throws IOException;

    /**
     * Puts a content in its place, durably when this returns.
     *
     * @throws IOException when it has another sum, or cannot be read to its end: nothing is stored
     */
    void put(String sum, InputStream content) throws IOException;

    /** Keeps the sweep out. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
