package org.etwin.rest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** A body that is no JSON is a bad request; JSON of another shape is wrong input in the field where it differs. */
@Provider
public final class JsonFaultMapper implements ExceptionMapper<JsonProcessingException> {
    private final Problems problems;

    JsonFaultMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return problems.refusal(Response.status(400), 400);
        }
        if (mapping.getCause() instanceof Rejected rejected) {
            return problems.refusal(rejected.rejections());
        }
        if (mapping.getCause() instanceof WebApplicationException whileReading) {
            int status = whileReading.getResponse().getStatus();
            return problems.refusal(Response.status(status), status);
        }
        String field = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return problems.refusal(
                List.of(Rejection.invalid(field.isEmpty() ? null : field, "rest.rejected.other-shape")));
    }
}
