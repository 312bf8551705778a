package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Ways;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.SignedInOnly;

/** Other ways to sign in to my account. Linking another needs a browser, because its provider does. */
@Path("sign-ins")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MySignInsResource {
    private final OtherSignIns others;

    public MySignInsResource(OtherSignIns others) {
        this.others = others;
    }

    @GET
    @Operation(summary = "How I can sign in: whether by password, and by whom else")
    public Ways mine(@Context Actor actor) {
        return others.mine(actor);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Unlinks one of them")
    public void unlink(@Context Actor actor, @PathParam("id") Id id) {
        others.unlink(actor, id);
    }
}
