package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.DuplicateComparison;
import org.etwin.membership.DuplicatePair;
import org.etwin.membership.Duplicates;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Accounts of one person. */
@Path("/duplicates")
@Tag(name = "duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DuplicatesResource {
    private final Duplicates duplicates;

    public DuplicatesResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /** Which account ends and which stays. */
    public record Merging(Id gone, Id kept) {}

    /** Two accounts. */
    public record Two(Id one, Id other) {}

    @GET
    @Operation(summary = "Accounts of a territory that may be one person")
    public Page<DuplicatePair> candidates(
            @Context Actor actor, @QueryParam("territory") String territory, @Context PageRequest page) {
        return duplicates.candidates(actor, territory, page);
    }

    @GET
    @Path("{one}/{other}")
    @Operation(summary = "Two accounts side by side")
    public DuplicateComparison compare(@Context Actor actor, @PathParam("one") Id one, @PathParam("other") Id other) {
        return duplicates.compare(actor, one, other);
    }

    @POST
    @Path("distinct")
    @Operation(summary = "They are two people")
    public void distinct(@Context Actor actor, Two two) {
        duplicates.distinct(actor, two.one(), two.other());
    }

    @POST
    @Path("merge")
    @Operation(summary = "Makes them one: everything of the one that ends belongs to the one that stays")
    public DuplicatesResource.Kept merge(@Context Actor actor, Merging merging) {
        duplicates.merge(actor, merging.gone(), merging.kept());
        return new Kept(merging.kept());
    }

    /** The account that stayed. */
    public record Kept(Id account) {}
}
