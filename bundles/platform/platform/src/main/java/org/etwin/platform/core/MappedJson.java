package org.etwin.platform.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.etwin.platform.Json;
import org.etwin.platform.json.EtwinJson;
import org.osgi.service.component.annotations.Component;

/** {@link Json} by the one configured mapper. */
@Component
public final class MappedJson implements Json {
    private final ObjectMapper mapper = EtwinJson.mapper();

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
