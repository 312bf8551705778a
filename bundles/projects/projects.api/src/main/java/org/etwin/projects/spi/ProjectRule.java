package org.etwin.projects.spi;

import java.util.Locale;
import org.etwin.platform.Verdict;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A further condition for founding: asked when the draft is sent and again when the partner accepts, before the
 * transaction and with a time-out. The service property {@code etwin.territory} limits it to projects with a founder of
 * that territory. Waiting is taken as a refusal here: an NSO waits by not deciding.
 */
@ConsumerType
public interface ProjectRule {
    Verdict check(ProjectProposal proposal, Context context);

    /** @param language of the one who acts */
    record Context(Locale language) {}
}
