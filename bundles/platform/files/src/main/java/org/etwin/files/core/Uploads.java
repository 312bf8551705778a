package org.etwin.files.core;

import java.io.IOException;
import java.io.InputStream;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;

/** Storing for clients that may send the same upload twice, because they did not hear the answer. */
public interface Uploads {
    /**
     * As {@code Files.store}, but once for each key of an owner: when it is there already, that file is returned and the
     * content is not read.
     *
     * @param key made by the client, at most 100 characters; null when it makes none
     */
    StoredFile upload(Actor actor, String use, String name, String key, InputStream content) throws IOException;
}
