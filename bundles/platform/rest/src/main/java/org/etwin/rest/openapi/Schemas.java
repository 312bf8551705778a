package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.etwin.platform.Action;
import org.etwin.platform.Page;
import org.etwin.platform.Seen;

/** Java types as JSON schemas, written the way {@code JsonBodies} writes their values. Records get a name. */
final class Schemas {
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** The schemas of the records that were met, by name. */
    Map<String, ObjectNode> named() {
        return named;
    }

    ObjectNode of(Type type) {
        return of(type, Map.of());
    }

    private ObjectNode of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return bound.containsKey(variable) ? of(bound.get(variable), Map.of()) : json.objectNode();
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], bound);
        }
        if (type instanceof GenericArrayType array) {
            return array(of(array.getGenericComponentType(), bound));
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), bound);
        }
        return plain((Class<?>) type);
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments, Map<TypeVariable<?>, Type> bound) {
        if (raw == Optional.class) {
            return of(arguments[0], bound);
        }
        if (raw == Page.class) {
            return page(of(arguments[0], bound));
        }
        if (raw == Seen.class) {
            return seen(of(arguments[0], bound));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(arguments[0], bound));
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = json.objectNode().put("type", "object");
            map.set("additionalProperties", of(arguments[1], bound));
            return map;
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> inner = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i] instanceof TypeVariable<?> variable
                        ? bound.getOrDefault(variable, Object.class)
                        : arguments[i];
                inner.put(raw.getTypeParameters()[i], argument);
            }
            return members(raw, inner);
        }
        return plain(raw);
    }

    private ObjectNode plain(Class<?> type) {
        if (type.isArray() && type != byte[].class) {
            return array(of(type.getComponentType()));
        }
        if (type.isRecord() && !Scalars.knows(type)) {
            return json.objectNode().put("$ref", "#/components/schemas/" + name(type));
        }
        if (InputStream.class.isAssignableFrom(type)) {
            return json.objectNode().put("type", "string").put("format", "binary");
        }
        if (Action.class.isAssignableFrom(type)) {
            return json.objectNode().put("type", "string");
        }
        return Scalars.schema(type);
    }

    private String name(Class<?> record) {
        String known = names.get(record);
        if (known != null) {
            return known;
        }
        String name = freeName(record);
        names.put(record, name);
        named.put(name, json.objectNode());
        named.put(name, members(record, Map.of()));
        return name;
    }

    private String freeName(Class<?> record) {
        String name = record.getSimpleName();
        for (Class<?> outer = record.getEnclosingClass(); outer != null && names.containsValue(name); ) {
            name = outer.getSimpleName() + name;
            outer = outer.getEnclosingClass();
        }
        String[] packages = record.getPackageName().split("\\.");
        for (int i = packages.length - 1; i >= 0 && names.containsValue(name); i--) {
            name = packages[i].substring(0, 1).toUpperCase(Locale.ROOT) + packages[i].substring(1) + name;
        }
        return name;
    }

    private ObjectNode members(Class<?> record, Map<TypeVariable<?>, Type> bound) {
        ObjectNode schema = json.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = of(component.getGenericType(), bound);
            Schema described = component.getAccessor().getAnnotation(Schema.class);
            if (described != null && !described.description().isEmpty() && !property.has("$ref")) {
                property.put("description", described.description());
            }
            properties.set(component.getName(), property);
        }
        return schema;
    }

    private ObjectNode array(ObjectNode items) {
        ObjectNode array = json.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private ObjectNode page(ObjectNode item) {
        ObjectNode page = json.objectNode().put("type", "object");
        ObjectNode properties = page.putObject("properties");
        properties.set("items", array(item));
        properties
                .putObject("next")
                .put("type", "string")
                .put("description", "Hand it back as after; absent at the end");
        ObjectNode total = properties.putObject("total").put("type", "object").putObject("properties");
        total.putObject("value").put("type", "integer").put("format", "int32");
        total.putObject("more").put("type", "boolean").put("description", "There are more than value");
        return page;
    }

    private ObjectNode seen(ObjectNode value) {
        ObjectNode seen = json.objectNode();
        ObjectNode more = json.objectNode().put("type", "object");
        ObjectNode properties = more.putObject("properties");
        properties.putObject("version").put("type", "integer").put("format", "int64");
        properties.set(
                "allowed",
                array(json.objectNode().put("type", "string"))
                        .put("description", "What the caller may do with it now"));
        seen.putArray("allOf").add(value).add(more);
        return seen;
    }
}
