package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RolesAndRights;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;

@Path("/")
@Tag(name = "spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpacesResource {
    private final Spaces spaces;

    public SpacesResource(Spaces spaces) {
        this.spaces = spaces;
    }

    @GET
    @ForPupils
    @Operation(summary = "The spaces you are in: all, in one state, or by words that begin words of the title")
    public Page<Space> mine(
            @Context Actor actor,
            @QueryParam("words") String words,
            @QueryParam("state") List<String> states,
            @Context PageRequest page) {
        Set<SpaceState> some = states.stream()
                .flatMap(name -> Arrays.stream(SpaceState.values())
                        .filter(state -> state.name().equalsIgnoreCase(name)))
                .collect(Collectors.toSet());
        return !states.isEmpty() && some.isEmpty()
                ? Page.empty()
                : spaces.mine(actor, new Spaces.SpaceQuery(words, some), page);
    }

    @GET
    @Path("news")
    @ForPupils
    @Operation(summary = "How much is new in some of your spaces since you were there, without those with nothing")
    public Map<Id, Integer> news(@Context Actor actor, @QueryParam("space") List<Id> some) {
        return spaces.news(actor, some.subList(0, Math.min(some.size(), PageRequest.MOST)));
    }

    @GET
    @Path("{space}")
    @ForPupils
    @Operation(summary = "One of your spaces")
    public Seen<Space> space(@Context Actor actor, @PathParam("space") Id space) {
        return spaces.find(actor, space);
    }

    @PUT
    @Path("{space}")
    @Operation(summary = "Changes title and description")
    public Seen<Space> describe(
            @Context Actor actor, @PathParam("space") Id space, @Context Version version, Description description) {
        spaces.describe(actor, space, version.value(), description.title(), description.description());
        return spaces.find(actor, space);
    }

    @PUT
    @Path("{space}/picture")
    @Operation(summary = "Another picture, or none")
    public Seen<Space> picture(
            @Context Actor actor, @PathParam("space") Id space, @Context Version version, Picture picture) {
        spaces.picture(actor, space, version.value(), picture.file());
        return spaces.find(actor, space);
    }

    @GET
    @Path("{space}/rights")
    @ForPupils
    @Operation(summary = "What each role may do in it")
    public Rights rights(@Context Actor actor, @PathParam("space") Id space) {
        return Rights.of(spaces.rights(actor, space));
    }

    public record Description(String title, String description) {}

    /** @param file stored for the use {@code spaces.picture}, or absent for none */
    public record Picture(Id file) {}

    /** @param rights for each right the extent by the key of the role */
    public record Rights(List<SpaceRole> roles, Map<Right, Map<String, Extent>> rights) {
        static Rights of(RolesAndRights all) {
            Map<Right, Map<String, Extent>> rights = new EnumMap<>(Right.class);
            for (Right right : all.table().rights()) {
                Map<String, Extent> row = new LinkedHashMap<>();
                all.table().roles().forEach(role -> row.put(role, all.table().extent(right, role)));
                rights.put(right, row);
            }
            return new Rights(all.roles(), rights);
        }
    }
}
