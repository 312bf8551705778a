package org.etwin.identity.oidc;

import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rejection.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why nobody is signed in. People get plain words; which check it was goes into the log, never what was checked. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final String EXPIRED = BadJWTExceptions.EXPIRED_EXCEPTION.getMessage();

    private final String name;

    /** @param name of the provider */
    Refusals(String name) {
        this.name = name;
    }

    Rejected away(Exception cause) {
        LOG.warn("{} cannot be reached: {}", name, cause.toString());
        return new Rejected(Rejection.of(Kind.UNAVAILABLE, "identity.oidc.away", name));
    }

    Rejected denied() {
        return refused("identity.oidc.denied");
    }

    /** The provider has taken this code before, or it is too old. */
    Rejected used() {
        LOG.warn("{} refused a code", name);
        return refused("identity.oidc.used");
    }

    Rejected untrusted(String why) {
        LOG.warn("An answer of {} is refused: {}", name, why);
        return refused("identity.oidc.untrusted", why);
    }

    Rejected untrusted(Exception cause) {
        if (EXPIRED.equals(cause.getMessage())) {
            LOG.warn("An answer of {} is refused: expired", name);
            return refused("identity.oidc.expired");
        }
        return untrusted(check(cause));
    }

    private static String check(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        if (!(cause instanceof BadJWTException) || message.startsWith("Signed")) {
            return "signature";
        }
        if (message.contains("nonce")) {
            return "nonce";
        }
        if (message.contains("issuer")) {
            return "issuer";
        }
        return message.contains("audience") || message.contains("authorized party") ? "audience" : "claims";
    }

    private Rejected refused(String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = name;
        System.arraycopy(more, 0, args, 1, more.length);
        return new Rejected(Rejection.of(Kind.UNAUTHENTICATED, key, args));
    }
}
