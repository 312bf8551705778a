package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.etwin.platform.PageRequest;
import org.etwin.rest.server.Problem;

/** The OpenAPI document of all applications that are deployed. */
public final class Description {
    private static final String KEY =
            "A word of your own for this call. Sent again by the same person to the same address"
                    + " within 24 hours, the call is not done again: the first answer comes again, with Idempotent-Replayed."
                    + " 409 while the first is running, or when its answer is not kept; 422 when the body is another.";

    private Description() {}

    /** Of one application alone, for the test kit of plug-ins. */
    public static ObjectNode of(String base, List<Object> resources) {
        return of(List.of(new Deployed.Part(base, resources)));
    }

    static ObjectNode of(List<Deployed.Part> parts) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "eTwin")
                .put("version", "v1")
                .put(
                        "description",
                        "What the screens can do, programs can do. Sign in with POST /api/v1/session, or use a token from"
                                + " your account page: x-access-token says which scope an operation needs.");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("token");
        document.withArray("/security").addObject();
        ObjectNode paths = document.putObject("paths");
        Schemas schemas = new Schemas();
        Set<String> ids = new HashSet<>();
        for (Deployed.Part part : parts) {
            for (Object resource : part.resources()) {
                new Operations(schemas, ids).describe(resource.getClass(), part.base(), paths);
            }
        }
        tags(document, paths);
        components(document.putObject("components"), schemas);
        return document;
    }

    private static void tags(ObjectNode document, ObjectNode paths) {
        Set<String> tags = new TreeSet<>();
        paths.forEach(path -> path.forEach(operation -> operation.path("tags").forEach(tag -> tags.add(tag.asText()))));
        tags.forEach(tag -> document.withArray("/tags").addObject().put("name", tag));
    }

    private static void components(ObjectNode components, Schemas schemas) {
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        ObjectNode parameters = components.putObject("parameters");
        parameters
                .putObject("after")
                .put("name", "after")
                .put("in", "query")
                .put("description", "The next of the page before")
                .putObject("schema")
                .put("type", "string");
        parameters
                .putObject("size")
                .put("name", "size")
                .put("in", "query")
                .put("description", "How many at most")
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", PageRequest.MOST)
                .put("default", PageRequest.USUAL);
        parameters
                .putObject("version")
                .put("name", "If-Match")
                .put("in", "header")
                .put("required", true)
                .put("description", "The ETag of what was read; 412 when somebody has changed it since")
                .putObject("schema")
                .put("type", "string");
        parameters
                .putObject("key")
                .put("name", "Idempotency-Key")
                .put("in", "header")
                .put("description", KEY)
                .putObject("schema")
                .put("type", "string")
                .put("maxLength", 200);
        parameters
                .putObject("known")
                .put("name", "If-None-Match")
                .put("in", "header")
                .put("description", "The ETag of what you have; 304 without a body when it is still the same")
                .putObject("schema")
                .put("type", "string");
        components
                .putObject("headers")
                .putObject("ETag")
                .put(
                        "description",
                        "The version with a sum of what you see, for If-Match (the version decides) and If-None-Match")
                .putObject("schema")
                .put("type", "string");
        components
                .putObject("responses")
                .putObject("Problem")
                .put("description", "A refusal or a fault, in the language of Accept-Language")
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.of(Problem.class));
        ObjectNode named = components.putObject("schemas");
        schemas.named().forEach(named::set);
    }
}
