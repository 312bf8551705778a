package org.etwin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

final class IdReader extends StdScalarDeserializer<Id> {
    private static final long serialVersionUID = 1;

    IdReader() {
        super(Id.class);
    }

    @Override
    public Id deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        try {
            return Id.parse(text);
        } catch (Rejected notAnId) {
            return (Id) context.handleWeirdStringValue(Id.class, text, "not an id");
        }
    }
}
