package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Account;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Standing;
import org.etwin.rest.SignedInOnly;

/** The one who asks. */
@Path("/")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeResource {
    private final Accounts accounts;
    private final AccountEndings endings;

    /**
     * @param email absent for pupils
     * @param grants roles with their territories
     * @param etwinner whether validated and not suspended
     * @param territories of the schools at which this person is validated
     */
    public record Me(
            Id id,
            String name,
            String givenName,
            String familyName,
            String email,
            Locale language,
            boolean confirmed,
            boolean pupil,
            Set<Grant> grants,
            boolean etwinner,
            Set<String> territories) {}

    public record Change(String givenName, String familyName, Locale language) {}

    public record PasswordChange(String current, String next) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    /** What deletes the account. */
    public record Deletion(String password) {
        @Override
        public String toString() {
            return "Deletion";
        }
    }

    public MeResource(Accounts accounts, AccountEndings endings) {
        this.accounts = accounts;
        this.endings = endings;
    }

    @GET
    @ForPupils
    @Operation(summary = "Who am I and what may I do")
    public Me me(@Context Actor actor) {
        Account account =
                actor.account().flatMap(id -> accounts.find(actor, id)).orElseThrow(Rejected::unauthenticated);
        Standing standing = actor instanceof Actor.Person person ? person.standing() : Standing.NONE;
        return new Me(
                account.id(),
                account.name(),
                account.givenName(),
                account.familyName(),
                account.email(),
                account.language(),
                account.confirmed(),
                account.pupil(),
                account.grants(),
                actor.isEtwinner(),
                standing.territories());
    }

    @PUT
    @Operation(summary = "Changes my name and language")
    public Me change(@Context Actor actor, Change change) {
        accounts.change(actor, change.givenName(), change.familyName(), change.language());
        return me(actor);
    }

    @POST
    @SignedInOnly
    @Path("deletion")
    @Operation(summary = "Deletes my account, for ever; work that others share stays without my name")
    public void delete(@Context Actor actor, Deletion given) {
        endings.deleteOwn(actor, given.password());
    }

    @PUT
    @SignedInOnly
    @Path("password")
    @Operation(summary = "Changes my password; all sessions and tokens end, this one too")
    public void password(@Context Actor actor, PasswordChange change) {
        accounts.changePassword(actor, change.current(), change.next());
    }
}
