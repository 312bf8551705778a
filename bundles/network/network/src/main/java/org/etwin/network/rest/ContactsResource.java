package org.etwin.network.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.network.Blocked;
import org.etwin.network.Blocks;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;

/** The contacts of the caller. */
@Path("/")
@Tag(name = "contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContactsResource {
    private final Contacts contacts;
    private final Blocks blocks;

    public ContactsResource(Contacts contacts, Blocks blocks) {
        this.contacts = contacts;
        this.blocks = blocks;
    }

    @GET
    @Operation(summary = "My contacts, the newest first, by beginnings of words of name, school or place")
    public Page<Seen<Contact>> mine(
            @Context Actor actor, @QueryParam("words") String words, @Context PageRequest page) {
        return contacts.mine(actor, words, page);
    }

    @GET
    @Path("asked")
    @Operation(summary = "Requests that were not answered, by others unless ?by=BY_ME")
    public Page<Seen<Contact>> asked(@Context Actor actor, @QueryParam("by") Asked by, @Context PageRequest page) {
        return contacts.asked(actor, by == null ? Asked.BY_OTHERS : by, page);
    }

    @GET
    @Path("with/{person}")
    @Operation(summary = "What there is between me and a person")
    public Seen<Contact> with(@Context Actor actor, @PathParam("person") Id person) {
        return contacts.with(actor, person).orElseThrow(Rejected::notFound);
    }

    @POST
    @Operation(summary = "Asks a person to be a contact")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Contact.class)))
    public Response ask(@Context Actor actor, AskedContact asked) {
        Id contact = contacts.ask(actor, asked.person(), asked.message());
        return Response.created(URI.create(contact.toString()))
                .entity(with(actor, asked.person()))
                .build();
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Says yes to who asked me, with a word if there is a body")
    public void accept(@Context Actor actor, @PathParam("id") Id id, Answer answer) {
        contacts.accept(actor, id, answer == null ? "" : answer.word());
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Says no; the other one is not told")
    public void decline(@Context Actor actor, @PathParam("id") Id id) {
        contacts.decline(actor, id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a contact, or takes back what I asked")
    public void end(@Context Actor actor, @PathParam("id") Id id) {
        contacts.end(actor, id);
    }

    @GET
    @Path("blocked")
    @Operation(summary = "Whom I blocked, the newest first")
    public Page<Blocked> blocked(@Context Actor actor, @Context PageRequest page) {
        return blocks.mine(actor, page);
    }

    @PUT
    @Path("blocked/{person}")
    @Operation(summary = "Nothing of that person reaches me any more; the person is not told")
    public void block(@Context Actor actor, @PathParam("person") Id person) {
        blocks.block(actor, person);
    }

    @DELETE
    @Path("blocked/{person}")
    @Operation(summary = "That person may ask me again")
    public void unblock(@Context Actor actor, @PathParam("person") Id person) {
        blocks.unblock(actor, person);
    }
}
