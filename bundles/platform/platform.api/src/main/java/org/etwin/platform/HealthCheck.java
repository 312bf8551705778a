package org.etwin.platform;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says whether one part that the installation cannot do without is well. All checks are asked for
 * {@code /health/ready} and for {@code etwin:status}, so an answer takes less than two seconds.
 */
@ConsumerType
public interface HealthCheck {
    /** A short name for operators: {@code database}. */
    String name();

    /** What is wrong, in English for operators; empty when all is well. Does not throw. */
    Optional<String> problem();
}
