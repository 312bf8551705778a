package org.etwin.projects.core;

import org.etwin.platform.Id;
import org.etwin.schools.spi.SchoolLifecycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Founders take part with the school that two records became. What is not open yet must still be of two schools then. */
@Component
public final class FollowingSchools implements SchoolLifecycle {
    private final ProjectStore store;

    @Activate
    public FollowingSchools(@Reference ProjectStore store) {
        this.store = store;
    }

    @Override
    public void merged(Id gone, Id kept) {
        store.moveSchool(gone, kept);
    }
}
