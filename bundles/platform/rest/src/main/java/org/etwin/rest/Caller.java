package org.etwin.rest;

import java.util.Locale;
import org.etwin.platform.Actor;

/**
 * Who calls and how, for resources that need more than the {@link Actor}: {@code @Context Caller caller}.
 *
 * @param language of the screens that fits the caller's Accept-Language best
 * @param address of the caller as the server sees it
 * @param token with which the caller signed in, or null
 */
public record Caller(Actor actor, Locale language, String address, String token) {
    /** Never shows the token. */
    @Override
    public String toString() {
        return "Caller[" + actor + ", " + language + "]";
    }
}
