package org.etwin.ui;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** What many pages read after the same event: the first reads, the others take it. */
@ProviderType
public interface Round {
    /**
     * @param key says what is read; only for what is equal for everybody who asks with that key
     * @param read runs at most once, after the event; when it throws, the next who asks reads
     */
    <T> T once(Object key, Supplier<T> read);
}
