package org.etwin.rest.server;

import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * The one place where a refusal becomes an answer. Who has not signed in and is refused without particular words is told to
 * sign in: the cores need not tell the two apart.
 */
@Provider
public final class RejectedMapper implements ExceptionMapper<Rejected> {
    private static final List<Rejection> NOT_YOURS = Rejected.forbidden().rejections();

    private final Problems problems;

    RejectedMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Rejected rejected) {
        boolean mustSignIn = rejected.rejections().equals(NOT_YOURS) && Contexts.isVisitors();
        return problems.refusal((mustSignIn ? Rejected.unauthenticated() : rejected).rejections());
    }
}
