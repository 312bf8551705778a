package org.etwin.schools.core;

import java.util.Map;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.schools.SchoolMembers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps with each school how many eTwinners it has, so that it is found by that. */
@Component
public final class CountedMembers implements SchoolMembers {
    private final Transactions transactions;

    /** @param unit whose tables are there before anything is written */
    @Activate
    public CountedMembers(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=schools)") Unit unit) {
        this.transactions = transactions;
    }

    @Override
    public void are(Actor actor, Map<Id, Integer> numbers) {
        if (!(actor instanceof Actor.System)) {
            throw Rejected.forbidden();
        }
        if (!numbers.isEmpty()) {
            transactions.in(() -> new SchoolNumbers(transactions.connection()).write(numbers));
        }
    }
}
