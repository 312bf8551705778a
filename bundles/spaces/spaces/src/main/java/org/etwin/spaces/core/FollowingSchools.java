package org.etwin.spaces.core;

import org.etwin.identity.Pupils;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.schools.spi.SchoolLifecycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils belong to a school; identity, which keeps their accounts, knows nothing of schools. */
@Component
public final class FollowingSchools implements SchoolLifecycle {
    private final Pupils pupils;

    @Activate
    public FollowingSchools(@Reference Pupils pupils) {
        this.pupils = pupils;
    }

    @Override
    public void merged(Id gone, Id kept) {
        pupils.schoolMerged(new Actor.System("spaces"), gone, kept);
    }
}
