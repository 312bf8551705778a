package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Accounts;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.identity.Registration;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.Caller;

/** Becoming somebody. */
@Path("/")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RegistrationsResource {
    private final Accounts accounts;
    private final ForgottenPasswords forgotten;
    private final FirstAdmin firstAdmin;
    private final Tokens tokens;

    /** The new account, and a token with which to go on as it. */
    public record Registered(Id account, String token) {
        @Override
        public String toString() {
            return "Registered[" + account + "]";
        }
    }

    /** The token of the link in the mail, or else the code, together with the token of the new account. */
    public record Confirmation(String token, String code) {
        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    /** The address whose password is forgotten. */
    public record Forgotten(String email) {}

    /** The token of the link in the mail, and the new password. */
    public record NewPassword(String token, String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    public RegistrationsResource(
            Accounts accounts, ForgottenPasswords forgotten, FirstAdmin firstAdmin, Tokens tokens) {
        this.accounts = accounts;
        this.forgotten = forgotten;
        this.firstAdmin = firstAdmin;
        this.tokens = tokens;
    }

    @POST
    @Operation(summary = "Makes an account and mails a link and a code that confirm its address")
    public Registered register(@Context Caller caller, Registration registration) {
        Id account = accounts.register(caller.actor(), registration, caller.address());
        return new Registered(account, tokens.issue(account));
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirms an address by the link’s token or the code")
    public void confirm(@Context Actor actor, Confirmation given) {
        if (given.token() == null) {
            accounts.confirmByCode(actor, given.code());
        } else {
            accounts.confirm(given.token());
        }
    }

    @POST
    @Path("confirmation/again")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mails link and code again")
    public void again(@Context Actor actor) {
        accounts.sendConfirmationAgain(actor);
    }

    @POST
    @Path("forgotten-password")
    @Operation(summary = "Mails a link to a new password, if the address has an account")
    public void forgotten(@Context Caller caller, Forgotten given) {
        forgotten.ask(given.email(), caller.address());
    }

    @POST
    @Path("new-password")
    @Operation(summary = "Sets a new password by the link’s token; all sessions and tokens end")
    public void newPassword(NewPassword given) {
        forgotten.choose(given.token(), given.password());
    }

    @POST
    @Path("first-admin/{token}")
    @Operation(summary = "Makes the first admin of a new installation, with the token of its one-time link")
    public Registered firstAdmin(@PathParam("token") String token, Registration registration) {
        Id account = firstAdmin.setUp(token, registration);
        return new Registered(account, tokens.issue(account));
    }
}
