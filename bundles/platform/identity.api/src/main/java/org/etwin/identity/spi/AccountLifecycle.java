package org.etwin.identity.spi;

import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes part in the transaction in which an account changes; throwing rolls the change back. */
@ConsumerType
public interface AccountLifecycle {
    /** The address was confirmed. */
    default void confirmed(Id account) {}

    /** The account, confirmed before, has another address now that is known to work. */
    default void addressChanged(Id account) {}

    /** Its owner signed in, at most once a day for each account. */
    default void signedIn(Id account) {}

    /** The account is gone without a trace, because its address was never confirmed: forget what hangs on it. */
    default void removed(Id account) {}

    /**
     * The person goes: delete what tells about her or him, and end memberships. Work that others share stays; its author
     * is from now on the account without a name.
     */
    default void erased(Id account) {}

    /**
     * Two accounts were one person: everything that hangs on {@code gone} belongs to {@code kept} from now on. Where both
     * have the same (a contact, a membership of a space), the better of the two stays and nothing is there twice.
     */
    default void merged(Id gone, Id kept) {}
}
