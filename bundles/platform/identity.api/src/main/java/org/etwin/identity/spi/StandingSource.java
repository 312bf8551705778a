package org.etwin.identity.spi;

import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.osgi.annotation.versioning.ConsumerType;

/** Says what membership makes of a person. At most one is asked: the one of the highest ranking. */
@ConsumerType
public interface StandingSource {
    /** {@link Standing#NONE} for whom it does not know. Quick: one query. */
    Standing standing(Id account);
}
