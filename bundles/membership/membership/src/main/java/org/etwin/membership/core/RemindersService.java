package org.etwin.membership.core;

import java.util.List;
import java.util.Set;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.Reminders;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Reminders}: reads what stands around a request only for those that there is something to say about. */
@Component(service = Reminders.class)
public final class RemindersService implements Reminders {
    private static final Set<AffiliationState> TOLD =
            Set.of(AffiliationState.RECHECK, AffiliationState.EVIDENCE_ASKED, AffiliationState.INACTIVE);

    private final Transactions transactions;
    private final Requests requests;
    private final ConductRepository conduct;

    @Activate
    public RemindersService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Requests requests) {
        this.transactions = transactions;
        this.requests = requests;
        this.conduct = new ConductRepository(unit);
    }

    @Override
    public Reminder of(Actor actor) {
        return actor instanceof Actor.Person person ? transactions.reading(() -> of(person)) : Reminder.NONE;
    }

    private Reminder of(Actor.Person person) {
        ConductState state = conduct.find(person.id()).map(StoredConduct::state).orElse(ConductState.GOOD);
        List<StoredAffiliation> told = state.suspended()
                ? List.of()
                : requests.affiliations().of(person.id()).stream()
                        .filter(each -> TOLD.contains(each.state()))
                        .toList();
        return new Reminder(
                state,
                told.isEmpty()
                        ? List.of()
                        : requests.views().of(person, told).stream()
                                .map(Seen::value)
                                .toList());
    }
}
