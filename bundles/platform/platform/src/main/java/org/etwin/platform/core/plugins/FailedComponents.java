package org.etwin.platform.core.plugins;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.platform.NamedFaults;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Makes faults of components of plug-ins that could not be made: each failure is told once. */
final class FailedComponents {
    private final ServiceComponentRuntime runtime;
    private final NamedFaults faults;
    private Set<String> told = new HashSet<>();

    FailedComponents(ServiceComponentRuntime runtime, NamedFaults faults) {
        this.runtime = runtime;
        this.faults = faults;
    }

    void look(Collection<Bundle> plugIns) {
        Set<String> failed = new HashSet<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(plugIns.toArray(Bundle[]::new))) {
            for (ComponentConfigurationDTO made : runtime.getComponentConfigurationDTOs(component)) {
                if (made.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    String failure = made.id + " " + made.failure;
                    failed.add(failure);
                    if (!told.contains(failure)) {
                        faults.record(component.bundle.symbolicName, component.name, new CannotBeMade(made.failure));
                    }
                }
            }
        }
        told = failed;
    }

    /** Told by the runtime as a text that begins like any stack. */
    static final class CannotBeMade extends RuntimeException {
        private static final long serialVersionUID = 1;
        private static final String CAUSE = "Caused by: ";

        CannotBeMade(String failure) {
            super("cannot be made: " + first(String.valueOf(failure)), null, false, false);
        }

        /** What began it stands last. */
        private static String first(String stack) {
            List<String> lines = stack.lines().map(String::strip).toList();
            return lines.stream()
                    .filter(line -> line.startsWith(CAUSE))
                    .reduce((one, next) -> next)
                    .map(line -> line.substring(CAUSE.length()))
                    .orElse(lines.isEmpty() ? "" : lines.get(0));
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
