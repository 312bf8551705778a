package org.etwin.twinspace.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.etwin.identity.Actors;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.spi.FounderPlaces;
import org.etwin.spaces.spi.SpaceKind.HandOver;
import org.etwin.spaces.spi.SpaceKind.HandingOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * A founder of the TwinSpace is a founder of its project: the role goes over with the place, in one transaction, or not at
 * all. While projects are not there it is offered to nobody, and everything else in TwinSpaces goes on.
 */
@Component(service = FoundersOfProjects.class)
public final class FoundersOfProjects {
    private final Actors actors;
    private final AtomicReference<FounderPlaces> places = new AtomicReference<>();

    @Activate
    public FoundersOfProjects(@Reference Actors actors) {
        this.actors = actors;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void set(FounderPlaces present) {
        places.set(present);
    }

    void unset(FounderPlaces gone) {
        places.compareAndSet(gone, null);
    }

    /** A partner takes it, and who gave it away is a partner afterwards. */
    List<HandingOver> ways() {
        return places.get() == null
                ? List.of()
                : List.of(new HandingOver(TwinSpaceKind.FOUNDER, TwinSpaceKind.PARTNERS, TwinSpaceKind.TEACHER));
    }

    Set<Id> canTakeOver(Id project, Id founder, Set<Id> partners) {
        return present()
                .map(there -> there.partnersOfSameSchool(OpeningTwinSpaces.SYSTEM, project, founder, partners))
                .orElse(Set.of());
    }

    List<Rejection> refusals(HandOver handOver) {
        return required().refusals(OpeningTwinSpaces.SYSTEM, handOver.subject(), handOver.from(), handOver.to());
    }

    void handedOver(HandOver handOver) {
        required().take(actors.actor(handOver.to()), handOver.subject(), handOver.from());
    }

    private Optional<FounderPlaces> present() {
        return Optional.ofNullable(places.get());
    }

    private FounderPlaces required() {
        return present().orElseThrow(Rejected::forbidden);
    }
}
