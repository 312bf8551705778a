package org.etwin.schools.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.platform.Id;
import org.etwin.schools.spi.SchoolLifecycle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The capabilities that refer to schools; they come and go while requests run. */
@Component(service = Followers.class)
public final class Followers {
    private final List<SchoolLifecycle> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(SchoolLifecycle added) {
        all.add(added);
    }

    void remove(SchoolLifecycle removed) {
        all.remove(removed);
    }

    void merged(Id gone, Id kept) {
        all.forEach(each -> each.merged(gone, kept));
    }

    Set<Id> used(Collection<Id> schools) {
        Set<Id> used = new HashSet<>();
        all.forEach(each -> used.addAll(each.used(schools)));
        return used;
    }
}
