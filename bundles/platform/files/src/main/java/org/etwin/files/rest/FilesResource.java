package org.etwin.files.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.etwin.files.FileAnswer;
import org.etwin.files.FileLimits;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.files.core.Uploads;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.rest.Largest;

/** Contents go through in small pieces. Pupils come as far as the use of a file lets them. */
@Path("/")
@Tag(name = "files")
@ForPupils
@Produces(MediaType.APPLICATION_JSON)
public final class FilesResource {
    /** Above what any use may take; the use says what it takes. */
    private static final long LARGEST = 1L << 31;

    private final Files files;
    private final Uploads uploads;

    public FilesResource(Files files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Largest(LARGEST)
    @Operation(
            summary = "Stores a file for a use; it is removed after a day unless a record keeps it",
            description = "The body is the content. Sent again with the same Idempotency-Key it is stored once.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StoredFile.class)))
    public Response store(
            @Context Actor actor,
            @QueryParam("use") String use,
            @QueryParam("name") String name,
            @HeaderParam("Idempotency-Key") String key,
            InputStream content)
            throws IOException {
        StoredFile file = uploads.upload(actor, use, name, key, content);
        return Response.created(URI.create(file.id().toString())).entity(file).build();
    }

    @GET
    @Path("limits")
    @Operation(summary = "Which kinds and sizes can be stored for a use, and how many bytes are left")
    public FileLimits limits(@Context Actor actor, @QueryParam("use") String use) {
        return files.limits(actor, use);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known about a file")
    public StoredFile file(@Context Actor actor, @PathParam("id") Id id) {
        return files.find(actor, id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The content, or a part of it")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*"))
    public Response content(
            @Context Actor actor,
            @PathParam("id") Id id,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange)
            throws IOException {
        FileAnswer answer = FileAnswer.content(files.find(actor, id), ifNoneMatch, range, ifRange);
        if (answer.length() == 0) {
            return headed(answer).build();
        }
        InputStream content = files.open(actor, id);
        return headed(answer)
                .entity((StreamingOutput) to -> {
                    try (content) {
                        answer.write(content, to);
                    }
                })
                .build();
    }

    @GET
    @Path("{id}/thumbnail/{pixels}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A smaller picture of an image: 96, 320 or 1280 pixels on its longer side")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
    public Response thumbnail(
            @Context Actor actor,
            @PathParam("id") Id id,
            @PathParam("pixels") int pixels,
            @HeaderParam("If-None-Match") String ifNoneMatch)
            throws IOException {
        StoredFile file = files.find(actor, id);
        FileAnswer unchanged = FileAnswer.unchanged(file, pixels, ifNoneMatch);
        if (unchanged != null) {
            return headed(unchanged).build();
        }
        try (InputStream small = files.thumbnail(actor, id, pixels)) {
            byte[] picture = small.readAllBytes();
            return headed(FileAnswer.thumbnail(file, pixels, picture))
                    .entity(picture)
                    .build();
        }
    }

    private static Response.ResponseBuilder headed(FileAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return response;
    }
}
