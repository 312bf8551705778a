package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.etwin.identity.OwnData;
import org.etwin.rest.Caller;
import org.etwin.rest.SignedInOnly;

/** All that is kept about me. */
@Path("archive")
@Tag(name = "identity")
@SignedInOnly
public final class MyArchiveResource {
    private final OwnData data;

    public MyArchiveResource(OwnData data) {
        this.data = data;
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "All that is kept about me as a zip file, in the language of the call")
    @ApiResponse(responseCode = "200", description = "A zip file with a folder for each part of eTwin")
    public Response archive(@Context Caller caller) {
        OwnData.Archive archive = data.archive(caller.actor(), caller.language());
        StreamingOutput content = archive::writeTo;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
