package org.etwin.platform.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import org.etwin.platform.Json;
import org.etwin.platform.json.EtwinJson;
import org.osgi.service.component.annotations.Component;

/** {@link Json} by the one configured mapper. */
@Component(service = {Json.class, MappedJson.class})
public final class MappedJson implements Json {
    private volatile ObjectMapper mapper = EtwinJson.mapper();

    /** Forgets every class that it has read and written, so that those of bundles that are gone can go. */
    public void forget() {
        mapper = EtwinJson.mapper();
        TypeFactory.defaultInstance().clearCache();
    }

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON of " + type, e);
        }
    }
}
