package org.etwin.rest.server;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** What JAX-RS itself refuses (no such path, method or type), with our words. */
@Provider
public final class WebFaultMapper implements ExceptionMapper<WebApplicationException> {
    private final Problems problems;

    WebFaultMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response given = thrown.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        Response.ResponseBuilder answer = Response.status(given.getStatus());
        keep(given, answer, HttpHeaders.ALLOW);
        keep(given, answer, HttpHeaders.RETRY_AFTER);
        return problems.refusal(answer, given.getStatus());
    }

    private static void keep(Response from, Response.ResponseBuilder to, String header) {
        if (from.getHeaderString(header) != null) {
            to.header(header, from.getHeaderString(header));
        }
    }
}
