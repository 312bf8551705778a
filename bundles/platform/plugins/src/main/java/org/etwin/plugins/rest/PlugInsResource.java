package org.etwin.plugins.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;
import org.etwin.rest.Largest;
import org.etwin.rest.NamedScope;
import org.etwin.rest.SignedInOnly;

/** Plug-ins by their symbolic names; for admins. What programs run here, no token of a program decides. */
@Path("/")
@Tag(name = "plug-ins")
@NamedScope
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlugInsResource {
    private static final String JAR = "application/java-archive";
    private static final long LARGEST = 200L << 20;

    private final PlugIns plugIns;
    private final boolean installing;

    /** @param installing whether programs may be brought in over REST at all */
    public PlugInsResource(PlugIns plugIns, boolean installing) {
        this.plugIns = plugIns;
        this.installing = installing;
    }

    @GET
    @Operation(summary = "The plug-ins that are installed", description = "For admins.")
    public List<PlugIn> all(@Context Actor actor) {
        return plugIns.all(actor);
    }

    @GET
    @Path("faults")
    @Operation(summary = "What failed lately: bundle, part, fault and time, newest first", description = "For admins.")
    public List<Faults.Fault> faults(@Context Actor actor) {
        return plugIns.faults(actor);
    }

    @POST
    @SignedInOnly
    @Consumes(JAR)
    @Largest(LARGEST)
    @Operation(
            summary = "Installs a plug-in; answers when it runs, or does not",
            description = "For admins. The body is the jar. An operator can switch this off.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlugIn.class)))
    public Response install(@Context Actor actor, InputStream jar) {
        mustBeOpen();
        PlugIn installed = plugIns.install(actor, jar);
        return Response.created(URI.create(installed.name())).entity(installed).build();
    }

    @PUT
    @SignedInOnly
    @Path("{name}")
    @Consumes(JAR)
    @Largest(LARGEST)
    @Operation(
            summary = "Puts another version of a plug-in in its place; the present one is kept",
            description = "For admins. The body is the jar. An operator can switch this off.")
    public PlugIn update(@Context Actor actor, @PathParam("name") String name, InputStream jar) {
        mustBeOpen();
        return plugIns.update(actor, name, jar);
    }

    @POST
    @SignedInOnly
    @Path("{name}/rollback")
    @Operation(summary = "Puts back the version that was there before", description = "For admins.")
    public PlugIn rollback(@Context Actor actor, @PathParam("name") String name) {
        return plugIns.rollback(actor, name);
    }

    @POST
    @SignedInOnly
    @Path("{name}/release")
    @Operation(summary = "Lets a plug-in run again that failed too often", description = "For admins.")
    public PlugIn release(@Context Actor actor, @PathParam("name") String name) {
        return plugIns.release(actor, name);
    }

    @DELETE
    @SignedInOnly
    @Path("{name}")
    @Operation(summary = "Takes a plug-in away", description = "For admins. What it has stored stays.")
    public void remove(@Context Actor actor, @PathParam("name") String name) {
        plugIns.remove(actor, name);
    }

    private void mustBeOpen() {
        if (!installing) {
            throw new Rejected(Rejection.forbidden("plugins.rejected.not-over-rest"));
        }
    }
}
