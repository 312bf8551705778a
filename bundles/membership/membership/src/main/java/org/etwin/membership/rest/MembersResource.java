package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.membership.Subject;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;

/** People, for those who see profiles. */
@Path("/")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
public final class MembersResource {
    private final Members members;

    public MembersResource(Members members) {
        this.members = members;
    }

    @GET
    @Operation(summary = "eTwinners by words, country, subject, language, pupils' age, availability")
    public Page<Profile> search(
            @Context Actor actor,
            @QueryParam("words") String words,
            @QueryParam("territory") String territory,
            @QueryParam("subject") Subject subject,
            @QueryParam("language") String language,
            @QueryParam("age") Integer age,
            @QueryParam("available") boolean available,
            @Context PageRequest page) {
        return members.search(actor, new PeopleQuery(words, territory, subject, language, age, available), page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One person's profile")
    public Seen<Profile> find(@Context Actor actor, @PathParam("id") Id id) {
        return members.find(actor, id);
    }

    @GET
    @Path("at/{school}")
    @Operation(summary = "The validated members of a school")
    public Page<MemberCard> at(@Context Actor actor, @PathParam("school") Id school, @Context PageRequest page) {
        return members.at(actor, school, page);
    }
}
