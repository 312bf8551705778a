package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

/** What one resource class offers, read from its annotations. */
final class Operations {
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Schemas schemas;
    private final Set<String> taken;

    /** @param taken the operation ids that are given already; those of this class are added */
    Operations(Schemas schemas, Set<String> taken) {
        this.schemas = schemas;
        this.taken = taken;
    }

    /** Adds the operations of the class to the document's paths. */
    void describe(Class<?> resource, String base, ObjectNode paths) {
        List<Method> methods = Arrays.stream(resource.getMethods())
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
        for (Method method : methods) {
            String path = join(base, resource.getAnnotation(Path.class), method.getAnnotation(Path.class));
            ObjectNode there = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
            there.set(verb(method), operation(resource, method, base));
        }
    }

    private static String scope(org.etwin.rest.server.Operation says) {
        if (says.signedInOnly()) {
            return "none";
        }
        return (says.onlyReads() ? "read" : "write") + (says.namedScope() ? " named" : "");
    }

    private ObjectNode operation(Class<?> resource, Method method, String base) {
        String tag = tag(resource, base);
        ObjectNode operation = json.objectNode();
        operation.putArray("tags").add(tag);
        operation.put("operationId", unique(tag + "." + method.getName()));
        Operation said = method.getAnnotation(Operation.class);
        if (said != null) {
            putUnlessEmpty(operation, "summary", said.summary());
            putUnlessEmpty(operation, "description", said.description());
        }
        org.etwin.rest.server.Operation says = org.etwin.rest.server.Operation.of(resource, method);
        operation.put("x-for-pupils", says.forPupils());
        operation.put("x-access-token", scope(says));
        Inputs inputs = new Inputs(schemas, resource, method);
        ArrayNode parameters = inputs.parameters();
        Outputs outputs = new Outputs(schemas, resource, method);
        if (says.onlyReads() && outputs.isOne()) {
            parameters.addObject().put("$ref", "#/components/parameters/known");
        }
        if (says.post()) {
            parameters.addObject().put("$ref", "#/components/parameters/key");
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        inputs.body().ifPresent(body -> operation.set("requestBody", body));
        operation.set("responses", outputs.responses());
        return operation;
    }

    private static void putUnlessEmpty(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static String tag(Class<?> resource, String base) {
        Tag tag = resource.getAnnotation(Tag.class);
        return tag == null ? base.substring(base.lastIndexOf('/') + 1) : tag.name();
    }

    private String unique(String id) {
        String candidate = id;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = id + i;
        }
        return candidate;
    }

    static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    /** Without regular expressions and double slashes. */
    private static String join(String base, Path... paths) {
        StringBuilder joined = new StringBuilder(base);
        for (Path path : paths) {
            if (path != null) {
                joined.append('/').append(path.value().replaceAll("\\{\\s*(\\w[\\w.-]*)\\s*:[^}]*}", "{$1}"));
            }
        }
        String clean = joined.toString().replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }
}
