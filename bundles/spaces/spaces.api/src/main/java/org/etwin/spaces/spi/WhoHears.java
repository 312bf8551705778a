package org.etwin.spaces.spi;

import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Asked by every section before it tells members anything: who wants to hear it, and by mail. */
@ProviderType
public interface WhoHears {
    /** What happened in the space. */
    enum What {
        /** Something new for all or for who watches it. */
        NEWS,
        /** A mention, or an answer to what the recipient wrote. */
        PERSONAL
    }

    /**
     * Those of the accounts that are to be told, with whether by mail, in the order in which they were given. Only members
     * of the space, and no pupils. At most three statements, in the running transaction or one of its own.
     */
    Map<Id, Boolean> of(Id space, Collection<Id> accounts, What what);
}
