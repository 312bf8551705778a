package org.etwin.spaces.core;

import java.util.Comparator;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes into the audit what members decide about each other; the NSO of who decided may read it. */
@Component(service = Audited.class)
public final class Audited {
    private final Audit audit;

    @Activate
    public Audited(@Reference Audit audit) {
        this.audit = audit;
    }

    public void record(Access access, String what, Map<String, String> details) {
        record(access.actor(), access.space(), what, details);
    }

    /** For who is not in the space yet. */
    void record(Actor actor, Id space, String what, Map<String, String> details) {
        audit.record(actor, what, territory(actor), space, details);
    }

    /** The same about something that is no space. */
    public void record(Actor actor, String what, Id subject, Map<String, String> details) {
        audit.record(actor, what, territory(actor), subject, details);
    }

    private static String territory(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.standing().territories().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
