package org.etwin.identity.spi;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes part in the transaction in which an account changes; throwing rolls the change back. */
@ConsumerType
public interface AccountLifecycle {
    /** The address was confirmed. */
    default void confirmed(Id account) {}

    /** The account is gone, for example because its address was never confirmed: forget what hangs on it. */
    default void removed(Id account) {}
}
