package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.schools.spi.SchoolLifecycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People of a record that was merged into another are at that other one. */
@Component
public final class MergedSchools implements SchoolLifecycle {
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final Combining combining;

    @Activate
    public MergedSchools(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=membership)") Unit unit) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.combining = new Combining(unit);
    }

    @Override
    public void merged(Id gone, Id kept) {
        transactions.in(() -> {
            Id last = new Id(0);
            List<StoredAffiliation> some = affiliations.at(List.of(gone), last, BATCH);
            while (!some.isEmpty()) {
                for (StoredAffiliation each : some) {
                    last = each.id();
                    affiliations
                            .of(each.account(), kept)
                            .ifPresentOrElse(other -> combining.combine(each, other), () -> each.moveTo(kept));
                }
                some = affiliations.at(List.of(gone), last, BATCH);
            }
        });
    }

    @Override
    public Set<Id> used(Collection<Id> schools) {
        return schools.isEmpty()
                ? Set.of()
                : transactions.reading(
                        () -> affiliations.used(schools).stream().map(Id::new).collect(Collectors.toSet()));
    }
}
