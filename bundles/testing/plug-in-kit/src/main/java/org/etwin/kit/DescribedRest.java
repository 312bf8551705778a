package org.etwin.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.Path;
import javax.ws.rs.core.Application;
import org.etwin.rest.RestApplication;
import org.etwin.rest.openapi.Description;

/** Every operation stands in the OpenAPI document, and says there what it does and what it answers. */
final class DescribedRest {
    private DescribedRest() {}

    static Problems check(Map<String, Application> applications) {
        Problems problems = new Problems();
        applications.forEach((address, application) -> {
            if (application instanceof RestApplication ours) {
                ours.resources().forEach(resource -> unseen(resource.getClass(), problems));
                document(Description.of(address, List.copyOf(ours.resources())), problems);
            }
        });
        return problems;
    }

    private static void unseen(Class<?> resource, Problems problems) {
        for (Method method : resource.getMethods()) {
            if (method.isAnnotationPresent(Path.class) && !Permissions.isOperation(method)) {
                problems.add(
                        "%s.%s hands on to another resource, which the OpenAPI document does not follow: write its operations"
                                + " with @GET, @POST, @PUT or @DELETE.",
                        resource.getSimpleName(), method.getName());
            }
        }
    }

    /** @param document as eTwin's own reader makes it */
    static void document(JsonNode document, Problems problems) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String what = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    if (operation.getValue().path("summary").asText().isBlank()) {
                        problems.add("%s says not what it does: add @Operation(summary = \"…\") to its method.", what);
                    }
                    answers(what, operation.getValue().path("responses"), problems);
                }));
    }

    private static void answers(String what, JsonNode responses, Problems problems) {
        boolean told = responses.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .anyMatch(answer -> answer.getKey().equals("204")
                        || answer.getValue().path("content").size() > 0);
        if (!told) {
            problems.add(
                    "%s says not what it answers: return a record instead of Response, or add @ApiResponse(responseCode = \"200\","
                            + " content = @Content(schema = @Schema(implementation = ….class))).",
                    what);
        }
    }
}
