package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.identity.Origin;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Provider;
import org.etwin.identity.Registration;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.Caller;
import org.etwin.rest.SignedInOnly;

/** Becoming somebody. */
@Path("/")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RegistrationsResource {
    private final Accounts accounts;
    private final EmailChanges emailChanges;
    private final Terms terms;
    private final ForgottenPasswords forgotten;
    private final FirstAdmin firstAdmin;
    private final Tokens tokens;
    private final OtherSignIns others;

    /** The new account, and a token with which to go on as it. */
    public record Registered(Id account, String token) {
        @Override
        public String toString() {
            return "Registered[" + account + "]";
        }
    }

    /**
     * The token of the link in the mail, or else the code, together with the token of the new account.
     *
     * @param password with the link's token, unless signed in as the new account: opens it from now on
     */
    public record Confirmation(String token, String code, String password) {
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

    /** The token of a link in a mail. */
    public record LinkToken(String token) {
        @Override
        public String toString() {
            return "LinkToken";
        }
    }

    /** For {@code new-password}: who changed the address may know the password. */
    public record TakenBack(String newPasswordToken) {
        @Override
        public String toString() {
            return "TakenBack";
        }
    }

    public RegistrationsResource(
            Accounts accounts,
            EmailChanges emailChanges,
            Terms terms,
            ForgottenPasswords forgotten,
            FirstAdmin firstAdmin,
            Tokens tokens,
            OtherSignIns others) {
        this.accounts = accounts;
        this.emailChanges = emailChanges;
        this.terms = terms;
        this.forgotten = forgotten;
        this.firstAdmin = firstAdmin;
        this.tokens = tokens;
        this.others = others;
    }

    @POST
    @Operation(summary = "Makes an account and mails a link and a code that confirm its address")
    public Registered register(
            @Context Caller caller, @HeaderParam(HttpHeaders.USER_AGENT) String agent, Registration registration) {
        Id account = accounts.register(caller.actor(), registration, caller.address());
        return new Registered(account, tokens.issue(account, new Origin(caller.address(), agent)));
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirms an address by the link’s token or the code")
    public void confirm(@Context Actor actor, Confirmation given) {
        if (given.token() == null) {
            accounts.confirmByCode(actor, given.code());
        } else {
            accounts.confirm(actor, given.token(), given.password());
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

    @GET
    @Path("terms")
    @Operation(summary = "The versions of the code of conduct and the privacy terms that hold now")
    public Map<Terms.Document, String> terms() {
        return terms.current();
    }

    @GET
    @Path("providers")
    @Operation(summary = "Who else people can sign in by, with a browser")
    public List<Provider> providers(@Context Locale language) {
        return others.providers(language);
    }

    @POST
    @Path("email-back")
    @Operation(
            summary = "Takes an address back with the token of the mail to it; answers with a token for a new password")
    public TakenBack takeBack(LinkToken given) {
        return new TakenBack(emailChanges.takeBack(given.token()));
    }

    @POST
    @Path("first-admin/{token}")
    @Operation(summary = "Makes the first admin of a new installation, with the token of its one-time link")
    public Registered firstAdmin(
            @Context Caller caller,
            @HeaderParam(HttpHeaders.USER_AGENT) String agent,
            @PathParam("token") String token,
            Registration registration) {
        Id account = firstAdmin.setUp(token, registration);
        return new Registered(account, tokens.issue(account, new Origin(caller.address(), agent)));
    }
}
