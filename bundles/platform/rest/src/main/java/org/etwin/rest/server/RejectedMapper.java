package org.etwin.rest.server;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Rejected;

/** The one place where a refusal becomes an answer. */
@Provider
public final class RejectedMapper implements ExceptionMapper<Rejected> {
    private final Problems problems;

    RejectedMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Rejected rejected) {
        return problems.refusal(rejected.rejections());
    }
}
