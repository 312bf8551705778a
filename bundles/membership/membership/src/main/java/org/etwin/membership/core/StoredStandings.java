package org.etwin.membership.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.spi.StandingSource;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the affiliations and the conduct of a person say. Apart from {@link Standings}, because that one needs the
 * actors, and the actors need this one: together they would wait for each other.
 */
@Component
public final class StoredStandings implements StandingSource {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ConductRepository conduct;

    @Activate
    public StoredStandings(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=membership)") Unit unit) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.conduct = new ConductRepository(unit);
    }

    @Override
    public Standing standing(Id account) {
        return transactions.reading(() -> {
            Set<String> territories = affiliations.counting(List.of(account)).stream()
                    .map(StoredAffiliation::territory)
                    .collect(Collectors.toSet());
            boolean suspended = conduct.isSuspended(account);
            return new Standing(!territories.isEmpty() && !suspended, territories, suspended);
        });
    }
}
