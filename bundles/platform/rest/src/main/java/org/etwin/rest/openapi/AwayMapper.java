package org.etwin.rest.openapi;

import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.etwin.rest.server.Problems;

/** What was there and is being updated is away for a moment; what never was does not exist. */
@Provider
public final class AwayMapper implements ExceptionMapper<NotFoundException> {
    private static final int SECONDS = 5;
    private final Deployed deployed;
    private final Problems problems;

    AwayMapper(Deployed deployed, Problems problems) {
        this.deployed = deployed;
        this.problems = problems;
    }

    @Override
    public Response toResponse(NotFoundException thrown) {
        String path =
                new UriInfoImpl(JAXRSUtils.getCurrentMessage()).getRequestUri().getPath();
        return deployed.isAway(path)
                ? problems.refusal(Response.status(503).header(HttpHeaders.RETRY_AFTER, SECONDS), 503)
                : problems.refusal(Response.status(404), 404);
    }
}
