package org.etwin.rest.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.Locale;
import org.etwin.platform.Action;
import org.etwin.platform.Seen;

/** A record's own members, its version, and what the caller may do with it: {@code "allowed": ["ask-evidence"]}. */
final class SeenWriter extends StdSerializer<Seen<?>> {
    private static final long serialVersionUID = 1;

    SeenWriter() {
        super(Seen.class, true);
    }

    @Override
    public void serialize(Seen<?> seen, JsonGenerator json, SerializerProvider provider) throws IOException {
        JsonSerializer<Object> members =
                provider.findValueSerializer(seen.value().getClass());
        json.writeStartObject();
        members.unwrappingSerializer(NameTransformer.NOP).serialize(seen.value(), json, provider);
        json.writeNumberField("version", seen.version());
        json.writeArrayFieldStart("allowed");
        for (String action :
                seen.allowed().stream().map(SeenWriter::word).sorted().toList()) {
            json.writeString(action);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** {@code ASK_EVIDENCE} as {@code ask-evidence}. */
    static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
