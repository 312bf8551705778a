package org.etwin.rest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.ext.Provider;
import org.etwin.platform.Page;
import org.etwin.platform.Seen;

/**
 * One object is answered with an ETag: its version, then a sum of what this caller sees. Who has it already gets 304.
 * Answers are for the caller alone and not to be guessed at.
 */
@Provider
public final class AnswerHeaders implements ContainerResponseFilter {
    private static final int SUM_BYTES = 8;
    private static final String ANY = "*";

    /** By this property of a request the edge of the server knows that it was answered here. */
    private static final String ANSWERED = "org.etwin.rest.answered";

    private final ObjectMapper mapper = JsonBodies.mapper();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        request.setProperty(ANSWERED, true);
        if (isOne(answer.getEntity()) && !answer.getHeaders().containsKey(HttpHeaders.ETAG)) {
            tag(request, answer);
        }
        answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    private static boolean isOne(Object entity) {
        return entity instanceof Map
                || (entity instanceof Record && !(entity instanceof Page) && !(entity instanceof Problem));
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext answer) {
        byte[] written = written(answer.getEntity());
        String sum = HexFormat.of().formatHex(Arrays.copyOf(ReadBody.sha256().digest(written), SUM_BYTES));
        String version = answer.getEntity() instanceof Seen<?> seen ? Long.toString(seen.version()) : "x";
        EntityTag tag = new EntityTag(version + "-" + sum);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals(HttpMethod.GET)
                && answer.getStatus() == 200
                && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.getValue())) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            answer.setEntity(written, answer.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private byte[] written(Object entity) {
        try {
            return mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON: " + entity.getClass(), e);
        }
    }

    private static boolean isKnown(String given, String tag) {
        return given != null
                && Arrays.stream(given.split(","))
                        .map(one -> one.strip().replaceAll("^(?:W/)?\"|\"$", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals(ANY));
    }
}
