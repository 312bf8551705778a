package org.example.broken;

import io.swagger.v3.oas.annotations.Operation;
import javax.ws.rs.GET;
import javax.ws.rs.Path;

@Path("/")
public final class ResourceThatThrows {
    @GET
    @Operation(summary = "Throws")
    public String get() {
        throw new Broken("the resource");
    }
}
