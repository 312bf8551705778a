package org.etwin.spaces.core.pupils;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one place where it is decided whose pupils somebody may look after: one's own. */
@Component(service = OwnPupils.class)
public final class OwnPupils {
    private final Pupils pupils;

    @Activate
    public OwnPupils(@Reference Pupils pupils) {
        this.pupils = pupils;
    }

    /** The adult who looks at pupils of one's own. */
    static Id teacher(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
    }

    /**
     * Those pupils, each once, for somebody who changes something about them.
     *
     * @throws Rejected not found when one of them is not the actor's; forbidden while suspended
     */
    List<PupilAccount> changing(Actor actor, Collection<Id> wanted) {
        Id teacher = teacher(actor);
        if (actor.isSuspended()) {
            throw new Rejected(Rejection.forbidden("spaces.rejected.suspended"));
        }
        List<Id> distinct = wanted.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > 500) {
            throw new Rejected(Rejection.invalid("pupils", "spaces.rejected.pupils-chosen"));
        }
        Map<Id, PupilAccount> found = pupils.find(distinct);
        return distinct.stream()
                .map(found::get)
                .map(pupil -> {
                    if (pupil == null || !pupil.owner().equals(teacher)) {
                        throw Rejected.notFound();
                    }
                    return pupil;
                })
                .toList();
    }
}
