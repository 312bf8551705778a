package org.etwin.rest.server;

import java.util.Optional;
import java.util.Set;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.Actors;
import org.etwin.identity.Programs;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Who calls with a token, and whether that token is good for the operation. */
public final class Callers {
    private static final String ROOT = "/api/v1/";
    /** Nobody must accept anything to sign in and out, to take the own data or to go. */
    private static final Set<String> ALWAYS_OPEN = Set.of("me", "session", "registrations");

    private final Tokens tokens;
    private final Programs programs;
    private final Actors actors;
    private final Terms terms;

    public Callers(Tokens tokens, Programs programs, Actors actors, Terms terms) {
        this.tokens = tokens;
        this.programs = programs;
        this.actors = actors;
        this.terms = terms;
    }

    static boolean isAccessToken(String token) {
        return token.startsWith(AccessTokens.PREFIX);
    }

    /**
     * @param path of the request
     * @throws Rejected unauthenticated when the token is nobody's; forbidden when it is not for this, and when its owner
     *     has not accepted the terms of today
     */
    Actor with(String token, Operation operation, String path) {
        Actor actor = isAccessToken(token)
                ? ofProgram(token, operation, path)
                : known(tokens.account(token).map(actors::actor));
        if (actor instanceof Actor.Pupil && !operation.forPupils()) {
            throw Rejected.forbidden();
        }
        if (!ALWAYS_OPEN.contains(capability(path)) && !terms.open(actor).isEmpty()) {
            throw new Rejected(Rejection.forbidden("rest.rejected.terms"));
        }
        return actor;
    }

    private Actor ofProgram(String token, Operation operation, String path) {
        Programs.Use use = programs.use(token).orElseThrow(Rejected::unauthenticated);
        String capability = capability(path);
        boolean named = !operation.namedScope() || use.names(capability);
        if (operation.signedInOnly() || !named || !use.permits(operation.onlyReads(), capability)) {
            throw new Rejected(Rejection.forbidden("rest.rejected.scope"));
        }
        return use.actor();
    }

    private static Actor known(Optional<Actor> actor) {
        return actor.filter(found -> !(found instanceof Actor.Visitor)).orElseThrow(Rejected::unauthenticated);
    }

    /** The first part of the address after the version, as in {@code /api/v1/projects/…}. */
    private static String capability(String path) {
        return path.startsWith(ROOT) ? capabilityOf(path) : "";
    }

    /** @param base beginning with the version's address */
    public static String capabilityOf(String base) {
        String rest = base.substring(ROOT.length());
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
