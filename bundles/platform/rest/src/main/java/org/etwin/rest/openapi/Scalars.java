package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.etwin.platform.Id;

/** The schemas of what is one value in JSON. */
final class Scalars {
    private static final Map<Class<?>, String> STRINGS = Map.of(
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            LocalDate.class, "date",
            LocalTime.class, "time",
            LocalDateTime.class, "local-date-time",
            Duration.class, "duration",
            byte[].class, "byte");
    private static final Map<Class<?>, String> WHOLE_NUMBERS = Map.of(
            int.class, "int32",
            Integer.class, "int32",
            short.class, "int32",
            Short.class, "int32",
            long.class, "int64",
            Long.class, "int64");

    private Scalars() {}

    static boolean knows(Class<?> type) {
        return type == Id.class;
    }

    /** Of anything that is not known: whatever. */
    static ObjectNode schema(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type == Id.class) {
            return schema.put("type", "string").put("pattern", "^[0-9a-hjkmnp-tv-z]{13}$");
        }
        if (type.isEnum()) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            for (Object value : type.getEnumConstants()) {
                values.add(((Enum<?>) value).name());
            }
            return schema;
        }
        if (STRINGS.containsKey(type)) {
            return schema.put("type", "string").put("format", STRINGS.get(type));
        }
        if (WHOLE_NUMBERS.containsKey(type)) {
            return schema.put("type", "integer").put("format", WHOLE_NUMBERS.get(type));
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return schema.put("type", "number");
        }
        boolean text = CharSequence.class.isAssignableFrom(type)
                || type.getName().startsWith("java.util.Locale")
                || type.getName().startsWith("java.net.UR");
        return text ? schema.put("type", "string") : schema;
    }
}
