package org.etwin.spaces.rest;

import java.net.URI;
import javax.ws.rs.core.Response;
import org.etwin.platform.Id;

/** What was made, with its address below {@code /api/v1/spaces} in the answer's Location. */
public record Made(Id id) {
    static Response created(Id space, String path, Id id) {
        return Response.created(URI.create(space + "/" + path + "/" + id))
                .entity(new Made(id))
                .build();
    }
}
