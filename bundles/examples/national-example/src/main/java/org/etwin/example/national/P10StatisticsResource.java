package org.etwin.example.national;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.MemberCount;
import org.etwin.platform.Actor;

/** Finds, maps and returns; who asks comes from the platform's own authentication. */
@Path("/")
@Tag(name = "ext/si")
@Produces(MediaType.APPLICATION_JSON)
public final class P10StatisticsResource {
    private final MemberCount members;
    private final P17OpenedProjects opened;

    P10StatisticsResource(MemberCount members, P17OpenedProjects opened) {
        this.members = members;
        this.opened = opened;
    }

    @GET
    @Path("statistics")
    @Operation(summary = "How many eTwinners there are, and how many projects were opened since the plug-in runs")
    public Statistics statistics(@Context Actor actor) {
        return new Statistics(members.etwinners(), opened.count());
    }

    /** @param opened since the plug-in was started */
    public record Statistics(long etwinners, long opened) {}
}
