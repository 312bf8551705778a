package org.etwin.rest.server;

import java.util.List;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Seen;

/** The version of what is answered as ETag; answers are for the caller alone and not to be guessed at. */
@Provider
public final class AnswerHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Seen<?> seen) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(Long.toString(seen.version())));
        }
        answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
