package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Account;
import org.etwin.identity.AccountSearch;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.identity.SecondFactor;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.rest.SignedInOnly;

/** Roles, for admins. */
@Path("/")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RolesResource {
    private final Roles roles;
    private final Accounts accounts;
    private final AccountSearch search;
    private final SecondFactor factor;

    /** @param territory for the role NSO only */
    public record NewGrant(String email, Role role, String territory) {}

    /** Why somebody’s second factor is turned off; the person is told. */
    public record Reset(String reason) {}

    public RolesResource(Roles roles, Accounts accounts, AccountSearch search, SecondFactor factor) {
        this.roles = roles;
        this.search = search;
        this.factor = factor;
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "Who holds a role")
    public Page<Account> holders(@Context Actor actor, @Context PageRequest page) {
        return roles.holders(actor, page);
    }

    @GET
    @Path("people")
    @Operation(summary = "People whose name or address begins with each of the words, to give them a role; at most 20")
    public List<Account> people(@Context Actor actor, @QueryParam("words") String words) {
        return search.find(actor, words);
    }

    @POST
    @SignedInOnly
    @Operation(summary = "Gives a role to the account of an address")
    public void grant(@Context Actor actor, NewGrant wanted) {
        roles.mustLookAfter(actor);
        Grant grant = grant(wanted.role(), wanted.territory());
        Id account = accounts.findByEmail(actor, wanted.email())
                .map(Account::id)
                .orElseThrow(() -> new Rejected(Rejection.invalid("email", "identity.rejected.no-account")));
        roles.grant(actor, account, grant);
    }

    @DELETE
    @SignedInOnly
    @Path("{account}/{role}")
    @Operation(summary = "Takes a role away")
    public void revoke(
            @Context Actor actor,
            @PathParam("account") Id account,
            @PathParam("role") Role role,
            @QueryParam("territory") String territory) {
        roles.mustLookAfter(actor);
        roles.revoke(actor, account, grant(role, territory));
    }

    @POST
    @SignedInOnly
    @Path("{account}/second-factor-reset")
    @Operation(summary = "Turns somebody’s second factor off, who has lost phone and recovery codes; all sessions end")
    public void reset(@Context Actor actor, @PathParam("account") Id account, Reset given) {
        factor.reset(actor, account, given.reason());
    }

    private static Grant grant(Role role, String territory) {
        boolean named = territory != null && !territory.isBlank();
        if (role == null || (role == Role.NSO) != named) {
            throw new Rejected(Rejection.invalid("territory", "identity.rejected.role-territory"));
        }
        return new Grant(role, named ? territory : null);
    }
}
