package org.etwin.rest.server;

import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.HttpHeaders;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;

/** From token to actor. The only place that puts an actor into a request. */
public final class Authentication implements ContainerRequestFilter {
    static final String ACTOR = "org.etwin.rest.actor";
    static final String TOKEN = "org.etwin.rest.token";
    private static final String SCHEME = "Bearer ";

    private final Callers callers;
    private final Operation operation;

    public Authentication(Callers callers, Operation operation) {
        this.callers = callers;
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Actor actor = Actor.VISITOR;
        if (header != null) {
            String token = token(header).orElseThrow(Rejected::unauthenticated);
            actor = callers.with(
                    token, operation, request.getUriInfo().getRequestUri().getPath());
            if (!Callers.isAccessToken(token)) {
                request.setProperty(TOKEN, token);
            }
        }
        request.setProperty(ACTOR, actor);
    }

    private static Optional<String> token(String header) {
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer
                ? Optional.of(header.substring(SCHEME.length()).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
