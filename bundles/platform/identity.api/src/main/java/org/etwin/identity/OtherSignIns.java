package org.etwin.identity;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in by what somebody else vouches for, by {@link org.etwin.identity.spi.SignInProvider}. Whom a provider knows is
 * linked to at most one account. A link is only made by who has shown to own both: an equal e-mail address alone opens
 * nothing.
 */
@ProviderType
public interface OtherSignIns {
    /** The name under which pages keep the {@link Arrival#waiting()} of a browser, as text. */
    String WAITING = "identity.waiting";

    /** In the order of their names. */
    List<Provider> providers(Locale language);

    /**
     * Begins to sign in. What comes back belongs into the session of that browser and nowhere else.
     *
     * @throws org.etwin.platform.Rejected not found; unavailable while the provider does not answer
     */
    Departure depart(String provider, Locale language);

    /**
     * The browser is back. Who calls has taken the departure out of the session: it counts once.
     *
     * @param departure the one with the answer's {@code state}, or null when there is none
     * @param answer parameters of the address
     * @throws org.etwin.platform.Rejected unauthenticated with words on what was wrong; unavailable
     */
    Arrival arrive(Departure departure, Map<String, String> answer);

    /** What is known of who waits to be linked or to join; empty after half an hour. */
    Optional<Known> waiting(Id arrival, Locale language);

    /**
     * Links who waits to the account of that address and password.
     *
     * @return the account
     * @throws org.etwin.platform.Rejected as {@link SignIn#person}; conflict when the account has a second factor: then it
     *     is linked after signing in
     */
    Id prove(Id arrival, String email, String password, String remoteAddress);

    /** Mails six digits to that address, or that it has no account: the answer is the same in the same time. */
    void askForCode(Id arrival, String email, String remoteAddress);

    /**
     * Links who waits to the account whose address got those digits; five wrong ones void them.
     *
     * @return the account
     */
    Id proveByCode(Id arrival, String code);

    /**
     * Makes an account for who waits. Its address counts as confirmed only when it is the one that the provider has
     * verified; else it is confirmed by mail as any other.
     *
     * @param registration whose password may be null
     * @throws org.etwin.platform.Rejected as {@link Accounts#register}; conflict when a verified address has an account
     */
    Id join(Id arrival, Registration registration, String remoteAddress);

    /**
     * As {@link #depart}, to link what comes back to the actor's own account.
     *
     * @param password of the account, unless it has none
     */
    Departure departToLink(Actor actor, String provider, Locale language, String password);

    /** As {@link #arrive}, for {@link #departToLink}; the owner is told by mail. */
    void link(Actor actor, Departure departure, Map<String, String> answer);

    Ways mine(Actor actor);

    /** @throws org.etwin.platform.Rejected not found; conflict when no other way to sign in would be left */
    void unlink(Actor actor, Id link);

    record Provider(String name, String label) {}

    /**
     * A browser that is on its way.
     *
     * @param address where it goes
     * @param memory what the provider needs to check the answer
     * @param linking the account to be linked, or null
     */
    record Departure(String provider, URI address, String state, String memory, Id linking, Instant until)
            implements Serializable {
        @Override
        public String toString() {
            return "Departure[" + provider + "]";
        }
    }

    /** Who came: an account, or somebody who waits to be linked or to join. One of both is null. */
    record Arrival(Id account, Id waiting) {}

    /**
     * @param provider how it is called
     * @param email null when the provider does not tell
     * @param emailVerified whether the provider has checked it
     */
    record Known(String provider, String email, boolean emailVerified, String givenName, String familyName) {}

    /** How one signs in. */
    record Ways(boolean password, List<Link> links) {
        public Ways {
            links = List.copyOf(links);
        }
    }

    /** @param shown the address or name that the provider knows, or null */
    record Link(Id id, String provider, String shown, Instant since) {}
}
