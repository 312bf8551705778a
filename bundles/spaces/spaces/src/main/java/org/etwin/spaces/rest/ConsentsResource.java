package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;

/** What parents agreed to. */
@Path("consents")
@Tag(name = "pupils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConsentsResource {
    private final Consents consents;

    public ConsentsResource(Consents consents) {
        this.consents = consents;
    }

    @GET
    @Operation(summary = "What counts now for your pupils, or only for those of whom something is missing")
    public List<Consents.OfPupil> list(
            @Context Actor actor, @QueryParam("className") String className, @QueryParam("missing") boolean missing) {
        return consents.list(actor, className, missing);
    }

    @POST
    @Operation(summary = "Records the same for some pupils, for example a whole class")
    public void record(@Context Actor actor, Recorded recorded) {
        consents.record(
                actor,
                recorded.pupils() == null
                        ? List.of()
                        : recorded.pupils().stream().filter(Objects::nonNull).toList(),
                new Consents.Recording(
                        recorded.kind(), recorded.given(), recorded.on(), recorded.how(), recorded.note()));
    }

    @GET
    @Path("csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The same as a table for a spreadsheet")
    public Response csv(@Context Actor actor, @Context Locale language, @QueryParam("className") String className)
            throws IOException {
        // Written before the answer begins, so that a refusal is still one.
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        consents.csv(actor, className, language, table);
        return Response.ok(table.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consents.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("of/{account}")
    @Operation(summary = "All that was recorded about one pupil of yours, newest first")
    public List<Consents.Entry> history(@Context Actor actor, @PathParam("account") Id account) {
        return consents.history(actor, account);
    }

    public record Recorded(
            List<Id> pupils, ConsentKind kind, boolean given, LocalDate on, Consents.How how, String note) {}
}
