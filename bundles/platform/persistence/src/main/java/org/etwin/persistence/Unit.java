package org.etwin.persistence;

import javax.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence unit of one bundle: registered with {@code osgi.unit.name} after the bundle's migrations ran.
 */
@ProviderType
public interface Unit {
    /**
     * The entity manager of the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    EntityManager em();
}
