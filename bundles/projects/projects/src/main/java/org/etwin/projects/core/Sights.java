package org.etwin.projects.core;

import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody sees of a project. The header of its page and each section ask for it: it is read once for all of them. */
@Component(service = Sights.class)
public final class Sights {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectReading reading;

    @Activate
    public Sights(
            @Reference Transactions transactions, @Reference ProjectStore store, @Reference ProjectReading reading) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
    }

    private record Finding(Actor actor, Id project) {}

    private record Looking(Actor actor, Id project) {}

    /** As whom one sees it. */
    record Sight(boolean any, boolean founder, boolean partner) {
        static Sight of(Actor actor, Dossier dossier) {
            return new Sight(
                    ProjectPolicy.sees(actor, dossier),
                    ProjectPolicy.isFounder(actor, dossier),
                    ProjectPolicy.isPartner(actor, dossier));
        }
    }

    /** The whole of it. @throws Rejected not found when the actor sees nothing of it */
    Seen<Project> find(Actor actor, Id project) {
        return transactions.lately(
                new Finding(actor, project),
                () -> transactions.reading(() -> {
                    Dossier dossier = store.find(actor, project).orElseThrow(Rejected::notFound);
                    need(look(actor, dossier));
                    return reading.seen(actor, dossier);
                }));
    }

    /** Before one reads a part of it. @throws Rejected not found when the actor sees nothing of it */
    Sight need(Actor actor, Id project) {
        return need(transactions.lately(
                new Looking(actor, project),
                () -> transactions.reading(
                        () -> Sight.of(actor, store.find(actor, project).orElseThrow(Rejected::notFound)))));
    }

    /** Somebody who was not asked to join looks at the project itself, if that may be seen. */
    void notAsked(Actor actor, Dossier dossier) {
        if (look(actor, dossier).any()) {
            transactions.lately(new Finding(actor, dossier.id()), () -> reading.seen(actor, dossier));
        }
    }

    private Sight look(Actor actor, Dossier dossier) {
        return transactions.lately(new Looking(actor, dossier.id()), () -> Sight.of(actor, dossier));
    }

    private static Sight need(Sight sight) {
        if (!sight.any()) {
            throw Rejected.notFound();
        }
        return sight;
    }
}
