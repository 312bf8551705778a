package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import javax.ws.rs.BeanParam;
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
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    named(parameters, field, field.getGenericType());
                }
            } else if (parameter.getType() == PageRequest.class) {
                ref(parameters, "after");
                ref(parameters, "size");
            } else if (parameter.getType() == Version.class) {
                ref(parameters, "version");
            } else {
                named(parameters, parameter, parameter.getParameterizedType());
            }
        }
        return parameters;
    }

    private void named(ArrayNode parameters, AnnotatedElement part, Type type) {
        if (part.isAnnotationPresent(PathParam.class)) {
            String name = part.getAnnotation(PathParam.class).value();
            add(parameters, part, type, "path", name).put("required", true);
        } else if (part.isAnnotationPresent(QueryParam.class)) {
            add(
                    parameters,
                    part,
                    type,
                    "query",
                    part.getAnnotation(QueryParam.class).value());
        } else if (part.isAnnotationPresent(HeaderParam.class)) {
            add(
                    parameters,
                    part,
                    type,
                    "header",
                    part.getAnnotation(HeaderParam.class).value());
        }
    }

    private void ref(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    private ObjectNode add(ArrayNode parameters, AnnotatedElement part, Type type, String in, String name) {
        ObjectNode node = parameters.addObject().put("name", name).put("in", in);
        Parameter said = part.getAnnotation(Parameter.class);
        if (said != null && !said.description().isEmpty()) {
            node.put("description", said.description());
        }
        ObjectNode schema = schemas.of(type);
        DefaultValue usual = part.getAnnotation(DefaultValue.class);
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
                || type == BeanParam.class
                || type == CookieParam.class
                || type == FormParam.class
                || type == PathParam.class
                || type == QueryParam.class
                || type == HeaderParam.class;
    }
}
