package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.CookieParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.PageRequest;
import org.etwin.rest.Version;

/** What an operation takes: parameters and body. */
final class Inputs {
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Schemas schemas;
    private final Class<?> resource;
    private final Method method;

    Inputs(Schemas schemas, Class<?> resource, Method method) {
        this.schemas = schemas;
        this.resource = resource;
        this.method = method;
    }

    ArrayNode parameters() {
        ArrayNode parameters = json.arrayNode();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                String name = parameter.getAnnotation(PathParam.class).value();
                add(parameters, parameter, "path", name).put("required", true);
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                add(
                        parameters,
                        parameter,
                        "query",
                        parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                add(
                        parameters,
                        parameter,
                        "header",
                        parameter.getAnnotation(HeaderParam.class).value());
            } else if (parameter.getType() == PageRequest.class) {
                ref(parameters, "after");
                ref(parameters, "size");
            } else if (parameter.getType() == Version.class) {
                ref(parameters, "version");
            }
        }
        return parameters;
    }

    private void ref(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    private ObjectNode add(ArrayNode parameters, java.lang.reflect.Parameter parameter, String in, String name) {
        ObjectNode node = parameters.addObject().put("name", name).put("in", in);
        Parameter said = parameter.getAnnotation(Parameter.class);
        if (said != null && !said.description().isEmpty()) {
            node.put("description", said.description());
        }
        ObjectNode schema = schemas.of(parameter.getParameterizedType());
        DefaultValue usual = parameter.getAnnotation(DefaultValue.class);
        if (usual != null && !schema.has("$ref")) {
            schema.put("default", usual.value());
        }
        node.set("schema", schema);
        return node;
    }

    /** The one parameter without an annotation of JAX-RS, or the fields of a form. */
    Optional<ObjectNode> body() {
        ObjectNode form = json.objectNode().put("type", "object");
        ObjectNode fields = form.putObject("properties");
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            FormParam field = parameter.getAnnotation(FormParam.class);
            if (field != null) {
                fields.set(field.value(), schemas.of(parameter.getParameterizedType()));
            } else if (isBody(parameter)) {
                return Optional.of(body(schemas.of(parameter.getParameterizedType()), MediaType.APPLICATION_JSON));
            }
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(body(form, MediaType.APPLICATION_FORM_URLENCODED));
    }

    private ObjectNode body(ObjectNode schema, String usual) {
        ObjectNode body = json.objectNode().put("required", true);
        ObjectNode content = body.putObject("content");
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : resource.getAnnotation(Consumes.class);
        for (String type : consumes == null ? new String[] {usual} : consumes.value()) {
            content.putObject(type).set("schema", schema);
        }
        return body;
    }

    private static boolean isBody(java.lang.reflect.Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations()).noneMatch(Inputs::isFromElsewhere);
    }

    private static boolean isFromElsewhere(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return type == Context.class
                || type == Suspended.class
                || type == CookieParam.class
                || type == FormParam.class
                || type == PathParam.class
                || type == QueryParam.class
                || type == HeaderParam.class;
    }
}
