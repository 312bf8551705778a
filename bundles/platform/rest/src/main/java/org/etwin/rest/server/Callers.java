package org.etwin.rest.server;

import java.util.Optional;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.Actors;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Who calls with a token, and whether that token is good for the operation. */
public final class Callers {
    private static final String ROOT = "/api/v1/";

    private final Tokens tokens;
    private final AccessTokens accessTokens;
    private final Actors actors;

    public Callers(Tokens tokens, AccessTokens accessTokens, Actors actors) {
        this.tokens = tokens;
        this.accessTokens = accessTokens;
        this.actors = actors;
    }

    static boolean isAccessToken(String token) {
        return token.startsWith(AccessTokens.PREFIX);
    }

    /**
     * @param path of the request
     * @throws Rejected unauthenticated when the token is nobody's, forbidden when it is not for this
     */
    Actor with(String token, Operation operation, String path) {
        Actor actor = isAccessToken(token)
                ? ofProgram(token, operation, path)
                : known(tokens.account(token).map(actors::actor));
        if (actor instanceof Actor.Pupil && !operation.forPupils()) {
            throw Rejected.forbidden();
        }
        return actor;
    }

    private Actor ofProgram(String token, Operation operation, String path) {
        AccessTokens.Use use = accessTokens.use(token).orElseThrow(Rejected::unauthenticated);
        Actor actor = known(Optional.of(actors.actor(use.account())));
        if (!(actor instanceof Actor.Person)) {
            throw Rejected.unauthenticated();
        }
        if (operation.signedInOnly() || !use.permits(operation.onlyReads(), capability(path))) {
            throw new Rejected(Rejection.forbidden("rest.rejected.scope"));
        }
        return actor;
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
