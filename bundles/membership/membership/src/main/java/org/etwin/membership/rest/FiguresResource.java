package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.membership.MemberCount;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.NationalFigures;
import org.etwin.platform.Actor;

/** How membership goes. */
@Path("/figures")
@Tag(name = "membership figures")
@Produces(MediaType.APPLICATION_JSON)
public final class FiguresResource {
    private final MembershipFigures figures;
    private final MemberCount count;

    public FiguresResource(MembershipFigures figures, MemberCount count) {
        this.figures = figures;
        this.count = count;
    }

    /** What everybody may know. */
    public record Public(long etwinners) {}

    @GET
    @Operation(summary = "The last twelve months of a territory, or of all for central support")
    public List<NationalFigures> figures(@Context Actor actor, @QueryParam("territory") String territory) {
        return territory == null ? figures.all(actor) : List.of(figures.of(actor, territory));
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The months as comma separated lines")
    public Response csv(@Context Actor actor, @QueryParam("territory") String territory, @Context Locale language) {
        return Response.ok(figures.csv(actor, territory, language))
                .header("Content-Disposition", "attachment; filename=\"figures.csv\"")
                .build();
    }

    @GET
    @Path("public")
    @Operation(summary = "How many eTwinners there are")
    public Public etwinners() {
        return new Public(count.etwinners());
    }
}
