package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Accepted;
import org.etwin.identity.Terms.Document;
import org.etwin.platform.Actor;
import org.etwin.rest.SignedInOnly;

/** What I accepted, and what I am asked to accept. */
@Path("terms")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MyTermsResource {
    private final Terms terms;

    /**
     * @param current the version of each document that holds now
     * @param open what is not accepted in that version
     */
    public record MyTerms(Map<Document, String> current, Set<Document> open, List<Accepted> accepted) {}

    public record Acceptance(Document document, String version) {}

    public MyTermsResource(Terms terms) {
        this.terms = terms;
    }

    @GET
    @Operation(summary = "What I accepted and when, and what is open")
    public MyTerms mine(@Context Actor actor) {
        return new MyTerms(terms.current(), terms.open(actor), terms.accepted(actor));
    }

    @POST
    @Operation(summary = "Accepts the version of a document that holds now")
    public void accept(@Context Actor actor, Acceptance given) {
        terms.accept(actor, given.document(), given.version());
    }
}
