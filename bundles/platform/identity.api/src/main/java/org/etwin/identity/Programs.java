package org.etwin.identity;

import java.util.Optional;
import java.util.Set;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Programs that call with one of the {@link AccessTokens} of their owners. */
@ProviderType
public interface Programs {
    /** For whom the token acts and what it may be used for; empty when it is nobody's. */
    Optional<Use> use(String secret);

    /**
     * @param actor the owner; without the roles that need a second factor when the token was made without one
     * @param capabilities empty for all
     */
    record Use(Actor.Person actor, Access access, Set<String> capabilities) {
        /** Whether it is limited to capabilities and this is one of them. */
        public boolean names(String capability) {
            return capabilities.contains(capability);
        }

        /** The one place that decides what a token may be used for. */
        public boolean permits(boolean onlyReads, String capability) {
            return (onlyReads || access == Access.WRITE)
                    && (capabilities.isEmpty() || capabilities.contains(capability));
        }
    }
}
