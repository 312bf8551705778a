package org.etwin.rest.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Action;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.rest.Caller;
import org.etwin.rest.Largest;
import org.etwin.rest.Version;

/** A resource that uses everything that is offered. */
@Path("/")
@Tag(name = "trees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class Trees {
    record Tree(Id id, String name, Instant planted, Kind kind, List<Id> neighbours) {}

    record NewTree(String name, int height, Id forest) {}

    record WhoCalled(String actor, String language, String token) {}

    enum Kind {
        OAK,
        PINE
    }

    enum TreeAction implements Action {
        CUT_DOWN,
        WATER
    }

    private static Seen<Tree> seen(Id id, String name, long version) {
        Tree tree = new Tree(id, name, Instant.EPOCH, Kind.OAK, List.of(new Id(5)));
        return new Seen<>(tree, version, Set.of(TreeAction.WATER, TreeAction.CUT_DOWN));
    }

    @GET
    @Operation(summary = "The trees")
    public Page<Seen<Tree>> trees(@Context Actor actor, @Context PageRequest page) {
        return new Page<>(List.of(seen(new Id(page.size()), page.after(), 1)), "more", Count.of(1001));
    }

    @GET
    @Path("{id}")
    @ForPupils
    @Operation(summary = "One tree")
    public Seen<Tree> tree(@Context Actor actor, @PathParam("id") Id id) {
        return seen(id, "Linden", 7);
    }

    @GET
    @Path("caller")
    public WhoCalled caller(@Context Caller caller, @Context Locale language) {
        return new WhoCalled(caller.actor().getClass().getSimpleName(), language.toLanguageTag(), caller.token());
    }

    @POST
    @Operation(summary = "Plants a tree")
    public Response plant(@Context Actor actor, NewTree tree) {
        if (tree.name() == null) {
            throw new Rejected(List.of(
                    Rejection.invalid("name", "trees.rejected.name-missing"),
                    Rejection.invalid("height", "trees.rejected.too-low", 3)));
        }
        return Response.created(URI.create(new Id(9).toString()))
                .entity(seen(new Id(9), tree.name(), 1))
                .build();
    }

    @PUT
    @Path("{id}")
    public Seen<Tree> change(@Context Actor actor, @PathParam("id") Id id, @Context Version version, NewTree change) {
        return seen(id, change.name(), version.value() + 1);
    }

    @PUT
    @Path("{id}/leaves")
    @Largest(10)
    @Consumes(MediaType.TEXT_PLAIN)
    public void leaves(@Context Actor actor, @PathParam("id") Id id, String leaves) {
        // taken
    }

    @GET
    @Path("fire")
    public Tree fire(@Context Actor actor) {
        throw new IllegalStateException("secret of the forest");
    }
}
