package org.etwin.membership.core;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.membership.Evidence;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What files of requests may be, and who reads them: the person and the NSO of the territory. */
@Component
public final class EvidenceUse implements FileUse {
    private static final long LARGEST = 10_000_000;

    private final Transactions transactions;
    private final EvidenceRepository evidence;
    private final AffiliationRepository affiliations;

    @Activate
    public EvidenceUse(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=membership)") Unit unit) {
        this.transactions = transactions;
        this.evidence = new EvidenceRepository(unit);
        this.affiliations = new AffiliationRepository(unit);
    }

    @Override
    public String name() {
        return Evidence.USE;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf", "image/*");
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public long quota() {
        return 4L * Evidence.MOST * LARGEST;
    }

    @Override
    public boolean mayStore(Actor actor) {
        return actor instanceof Actor.Person && !actor.isSuspended();
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return transactions.reading(() -> evidence.find(file.id())
                .flatMap(row -> affiliations.find(row.request()))
                .filter(request -> RequestPolicy.sees(actor, request))
                .isPresent());
    }
}
