package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.NationalMember;
import org.etwin.membership.NationalMemberQuery;
import org.etwin.membership.NationalMembers;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** The members of a territory, for its NSO. */
@Path("/members")
@Tag(name = "national members")
@Produces(MediaType.APPLICATION_JSON)
public final class NationalMembersResource {
    private final NationalMembers members;

    public NationalMembersResource(NationalMembers members) {
        this.members = members;
    }

    /** Which members, as the address says. */
    public static final class Asked {
        @QueryParam("words")
        private String words;

        @QueryParam("state")
        private AffiliationState state;

        @QueryParam("school")
        private Id school;

        @QueryParam("validatedSince")
        private String validatedSince;

        @QueryParam("conduct")
        private ConductState conduct;

        NationalMemberQuery query() {
            return new NationalMemberQuery(words, state, school, day(), conduct);
        }

        private Instant day() {
            try {
                return validatedSince == null || validatedSince.isBlank()
                        ? null
                        : LocalDate.parse(validatedSince.strip())
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant();
            } catch (DateTimeException noDay) {
                throw new Rejected(Rejection.invalid("validatedSince", "membership.rejected.extra-date"));
            }
        }
    }

    @GET
    @Operation(summary = "Members by name", description = "Days are written 2026-11-24, in UTC.")
    public Page<NationalMember> list(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @BeanParam Asked asked,
            @Context PageRequest page) {
        return members.list(actor, territory, asked.query(), page);
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The same as comma separated lines, all of them")
    public Response export(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @BeanParam Asked asked,
            @Context Locale language) {
        NationalMemberQuery query = asked.query();
        members.list(actor, territory, query, PageRequest.first(1));
        StreamingOutput lines = out -> members.export(actor, territory, query, language, out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"members.csv\"")
                .build();
    }
}
