package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** What a {@link org.etwin.projects.spi.ProjectLifecycle} that arrives late reads to catch up. */
@ProviderType
public interface OpenProjects {
    /**
     * Projects that were opened, in the order of their ids, archived ones included.
     *
     * @param after the id to go on behind, or null for the start
     * @param most how many at once, at most 500
     */
    List<OpenProject> after(Id after, int most);

    /**
     * @param state one of open, closed, archived
     * @param partners who joined and did not leave
     */
    record OpenProject(ProjectOpened opened, ProjectState state, List<Id> partners) {
        public OpenProject {
            partners = List.copyOf(partners);
        }

        public OpenProject(ProjectOpened opened, ProjectState state) {
            this(opened, state, List.of());
        }
    }
}
