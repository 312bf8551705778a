package org.etwin.spaces.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** When members were last in their spaces, so that lists can say how much is new; without it nothing is. */
@ConsumerType
public interface LastVisits {
    /** For those of the spaces in which this person was once. One query, called inside a transaction. */
    Map<Id, Instant> of(Id account, Collection<Id> spaces);
}
