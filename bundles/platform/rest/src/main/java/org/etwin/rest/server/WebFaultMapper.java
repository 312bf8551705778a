package org.etwin.rest.server;

import java.util.function.Predicate;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;

/** What JAX-RS itself refuses (no such path, method or type), with our words. What is being updated is away for a moment. */
@Provider
public final class WebFaultMapper implements ExceptionMapper<WebApplicationException> {
    private static final int RETRY_AFTER_SECONDS = 5;
    private final Problems problems;
    private final Predicate<String> away;

    /** @param away tells of a path that is not found whether it belongs to something that is only being updated */
    WebFaultMapper(Problems problems, Predicate<String> away) {
        this.problems = problems;
        this.away = away;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response given = thrown.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() == 404 && away.test(path())) {
            return problems.refusal(Response.status(503).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS), 503);
        }
        Response.ResponseBuilder answer = Response.status(given.getStatus());
        keep(given, answer, HttpHeaders.ALLOW);
        keep(given, answer, HttpHeaders.RETRY_AFTER);
        return problems.refusal(answer, given.getStatus());
    }

    private static String path() {
        return new UriInfoImpl(JAXRSUtils.getCurrentMessage()).getRequestUri().getPath();
    }

    private static void keep(Response from, Response.ResponseBuilder to, String header) {
        if (from.getHeaderString(header) != null) {
            to.header(header, from.getHeaderString(header));
        }
    }
}
