package org.etwin.platform;

import org.osgi.annotation.versioning.ProviderType;

/** Records to JSON and back: ids as strings, instants in ISO 8601, unknown members ignored. */
@ProviderType
public interface Json {
    String write(Object value);

    /** @throws IllegalArgumentException when the text is no JSON of that shape */
    <T> T read(String json, Class<T> type);
}
