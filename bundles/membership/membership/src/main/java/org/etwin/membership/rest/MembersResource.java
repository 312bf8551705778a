package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.Directory;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.Profile;
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
    private final Directory directory;

    public MembersResource(Members members, Directory directory) {
        this.members = members;
        this.directory = directory;
    }

    @GET
    @Operation(summary = "eTwinners, the caller among them, by name, with the same filters as the directory")
    public Page<Profile> search(@Context Actor actor, @BeanParam PeopleWanted wanted, @Context PageRequest page) {
        return members.search(actor, wanted.query(), page);
    }

    @GET
    @Path("directory")
    @Operation(
            summary = "Other eTwinners by words, country, region, subject, language, pupils' age, availability",
            description = "Each with what speaks for asking her or him. The best first, or ?order=NAME.")
    public Page<FoundPerson> find(
            @Context Actor actor,
            @BeanParam PeopleWanted wanted,
            @QueryParam("order") Directory.Order order,
            @Context PageRequest page) {
        return directory.find(actor, wanted.query(), order == null ? Directory.Order.FIT : order, page);
    }

    @GET
    @Path("directory/counts")
    @Operation(summary = "How many people each choice of a filter would show, up to 1,000")
    public PeopleCounts counts(@Context Actor actor, @BeanParam PeopleWanted wanted) {
        return directory.counts(actor, wanted.query());
    }

    @GET
    @Path("directory/suggested")
    @Operation(summary = "Available people who share a subject, a language or an age group with me, the best first")
    public List<FoundPerson> suggested(@Context Actor actor, @Context PageRequest page) {
        return directory.suggested(actor, Set.of(), page.size());
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
