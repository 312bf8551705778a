package org.etwin.twinspace.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.spi.FounderPlaces;

/** The places of founders, without a project: partners of the same school are those who are put in. */
final class PlacesInMemory implements FounderPlaces {
    final Set<Id> sameSchool = new HashSet<>();
    final List<String> taken = new ArrayList<>();
    boolean broken;

    @Override
    public Set<Id> partnersOfSameSchool(Actor.System actor, Id project, Id founder, Collection<Id> people) {
        Set<Id> found = new HashSet<>(people);
        found.retainAll(sameSchool);
        return found;
    }

    @Override
    public List<Rejection> refusals(Actor.System actor, Id project, Id founder, Id taker) {
        return sameSchool.contains(taker) ? List.of() : List.of(Rejection.invalid("member", "other-school"));
    }

    @Override
    public void take(Actor taker, Id project, Id founder) {
        Id me = taker.account().orElseThrow();
        Rejected.ifAny(refusals(OpeningTwinSpaces.SYSTEM, project, founder, me));
        if (broken) {
            throw new IllegalStateException("the project cannot be written");
        }
        taken.add(project + ": " + founder + " -> " + me);
    }
}
