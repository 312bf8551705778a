package org.etwin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Texts without U+0000: nobody types it, and PostgreSQL keeps no text that has it. */
final class TextReader extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null ? null : text.replace("\u0000", "");
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return "";
    }
}
