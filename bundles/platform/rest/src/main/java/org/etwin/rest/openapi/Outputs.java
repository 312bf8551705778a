package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import javax.ws.rs.POST;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Seen;

/** What an operation answers. */
final class Outputs {
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Schemas schemas;
    private final Class<?> resource;
    private final Method method;

    Outputs(Schemas schemas, Class<?> resource, Method method) {
        this.schemas = schemas;
        this.resource = resource;
        this.method = method;
    }

    ObjectNode responses() {
        ObjectNode responses = json.objectNode();
        ApiResponse[] said = method.getAnnotationsByType(ApiResponse.class);
        for (ApiResponse response : said) {
            described(responses, response);
        }
        if (said.length == 0) {
            derived(responses);
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return responses;
    }

    private void described(ObjectNode responses, ApiResponse said) {
        ObjectNode response = responses
                .putObject(said.responseCode())
                .put("description", said.description().isEmpty() ? "Done" : said.description());
        for (Content content : said.content()) {
            Class<?> whole = content.schema().implementation();
            Class<?> items = content.array().schema().implementation();
            ObjectNode schema = schemas.of(whole);
            if (items != Void.class) {
                schema = json.objectNode().put("type", "array");
                schema.set("items", schemas.of(items));
            }
            String type = content.mediaType().isEmpty() ? MediaType.APPLICATION_JSON : content.mediaType();
            response.withObject("/content").putObject(type).set("schema", schema);
        }
    }

    private void derived(ObjectNode responses) {
        Type type = method.getGenericReturnType();
        if (type == void.class) {
            responses.putObject("204").put("description", "Done");
            return;
        }
        boolean free = type == Response.class;
        String status = free && method.isAnnotationPresent(POST.class) ? "201" : "200";
        ObjectNode response = responses.putObject(status).put("description", "Done");
        if (isOne(type)) {
            response.putObject("headers").putObject("ETag").put("$ref", "#/components/headers/ETag");
        }
        if (!free) {
            ObjectNode content = response.putObject("content");
            for (String media : produces()) {
                content.putObject(media).set("schema", schemas.of(type));
            }
        }
    }

    /** One object comes with an ETag. */
    boolean isOne() {
        return isOne(method.getGenericReturnType());
    }

    private static boolean isOne(Type type) {
        return type instanceof ParameterizedType generic
                ? generic.getRawType() == Seen.class
                : type instanceof Class<?> plain && plain.isRecord();
    }

    private String[] produces() {
        Produces produces = method.isAnnotationPresent(Produces.class)
                ? method.getAnnotation(Produces.class)
                : resource.getAnnotation(Produces.class);
        return produces == null ? new String[] {MediaType.APPLICATION_JSON} : produces.value();
    }
}
