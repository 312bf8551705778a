package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.AccessToken;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.SignedInOnly;

/** My tokens for programs. */
@Path("/")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokensResource {
    private final AccessTokens tokens;

    /** @param password my own, again */
    public record NewToken(String name, Access access, Set<String> capabilities, Instant expires, String password) {
        @Override
        public String toString() {
            return "NewToken";
        }
    }

    /** @param secret goes into the header {@code Authorization: Bearer}; told this once */
    public record MadeToken(
            Id id, String name, Access access, List<String> capabilities, Instant expires, String secret) {
        @Override
        public String toString() {
            return "MadeToken";
        }
    }

    public TokensResource(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @GET
    @Operation(summary = "My tokens for programs")
    public List<AccessToken> mine(@Context Actor actor) {
        return tokens.mine(actor);
    }

    @POST
    @Operation(
            summary = "Makes a token for a program",
            description = "Limited to reading unless access is WRITE, and to the capabilities that are named.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MadeToken.class)))
    public Response make(@Context Actor actor, NewToken wanted) {
        AccessTokens.Made made = tokens.make(
                actor,
                new AccessTokens.Wanted(wanted.name(), wanted.access(), wanted.capabilities(), wanted.expires()),
                wanted.password());
        AccessToken token = made.token();
        MadeToken told = new MadeToken(
                token.id(), token.name(), token.access(), token.capabilities(), token.expires(), made.secret());
        return Response.created(URI.create(token.id().toString())).entity(told).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one of them")
    public void revoke(@Context Actor actor, @PathParam("id") Id id) {
        tokens.revoke(actor, id);
    }
}
