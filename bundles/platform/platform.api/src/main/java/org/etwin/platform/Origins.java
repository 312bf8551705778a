package org.etwin.platform;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells eTwin's own code from that of the plug-ins that are installed now. Plug-ins go by their symbolic names. */
@ProviderType
public interface Origins {
    /** The plug-in that this class belongs to; empty for eTwin's own and for libraries. */
    Optional<String> plugIn(Class<?> part);

    /** Whether the bundle of that number is a plug-in: not of eTwin, and building on it or dressing it. */
    boolean isPlugIn(long bundle);

    /** The plug-in whose code stands nearest to the top of that stack; empty when none does. */
    Optional<String> plugIn(StackTraceElement[] stack);
}
