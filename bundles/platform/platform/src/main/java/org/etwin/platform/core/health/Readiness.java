package org.etwin.platform.core.health;

import java.util.List;

/** Whether everything of eTwin that is installed is also working. */
public interface Readiness {
    /** In words for the operator; empty when ready. */
    List<String> waitingFor();
}
