package org.etwin.projects.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.etwin.projects.spi.ProjectLifecycle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Those that take part in the life of projects now; they come and go without a restart of ours. */
@Component(service = Lifecycles.class)
public final class Lifecycles {
    private final List<ProjectLifecycle> present = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ProjectLifecycle lifecycle) {
        present.add(lifecycle);
    }

    void remove(ProjectLifecycle lifecycle) {
        present.remove(lifecycle);
    }

    /** Inside the transaction of the step: whatever one throws goes through. */
    void tell(Consumer<ProjectLifecycle> step) {
        present.forEach(step);
    }
}
