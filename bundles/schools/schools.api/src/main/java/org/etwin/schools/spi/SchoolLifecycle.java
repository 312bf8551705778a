package org.etwin.schools.spi;

import java.util.Collection;
import java.util.Set;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes part in the transaction in which a school changes; throwing rolls the change back. */
@ConsumerType
public interface SchoolLifecycle {
    /** Two records were one school: what refers to {@code gone} refers to {@code kept} from now on. */
    default void merged(Id gone, Id kept) {}

    /** Those of the schools that something refers to: they are not removed when an import is undone. */
    default Set<Id> used(Collection<Id> schools) {
        return Set.of();
    }
}
