package org.etwin.identity.spi;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Somebody who knows people and vouches for them to this platform, for example by OpenID Connect. One service for each; it
 * appears as a button where people sign in. It keeps nothing: what it must remember between the two calls it hands over.
 */
@ConsumerType
public interface SignInProvider {
    /** Stands in addresses and in the database: unique, small letters, digits and dashes, never changed. */
    String name();

    /** What people call it, for example {@code EU Login}. */
    String label(Locale language);

    /**
     * Where the browser goes.
     *
     * @param back where it is sent afterwards
     * @throws org.etwin.platform.Rejected unavailable when it cannot be reached
     */
    Start start(URI back, Locale language);

    /**
     * Who came back; asked outside of transactions, once for each start.
     *
     * @param memory of {@link Start}
     * @param answer parameters of the address to which the browser was sent
     * @throws org.etwin.platform.Rejected unauthenticated when anything of it is not as it must be; unavailable
     */
    Subject finish(URI back, String memory, Map<String, String> answer);

    /**
     * @param state which the answer repeats: nobody can guess it
     * @param memory kept on the server for this browser; at most 1,000 characters
     */
    record Start(URI address, String state, String memory) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    /**
     * A person as the provider knows her or him.
     *
     * @param issuer who vouches; with {@code id} unique and for ever the same person
     * @param email may be null, as the names may
     * @param emailVerified whether the provider says to have checked that the address is the person's
     */
    record Subject(String issuer, String id, String email, boolean emailVerified, String givenName, String familyName) {
        @Override
        public String toString() {
            return "Subject[" + issuer + "]";
        }
    }
}
