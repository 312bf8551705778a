package org.etwin.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.etwin.platform.Id;

/**
 * The configured mapper: ids as strings, instants and dates in ISO 8601, unknown members ignored, absent values left
 * out, texts read without the character U+0000.
 */
public final class EtwinJson {
    private EtwinJson() {}

    /** A mapper of the caller's own: classes it has seen are forgotten with it. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("etwin")
                        .addDeserializer(String.class, new TextReader())
                        .addSerializer(Id.class, ToStringSerializer.instance)
                        .addKeySerializer(Id.class, new IdKeys.Writer())
                        .addDeserializer(Id.class, new IdReader())
                        .addKeyDeserializer(Id.class, new IdKeys.Reader()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();
    }
}
