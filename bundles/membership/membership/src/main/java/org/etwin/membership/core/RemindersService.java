package org.etwin.membership.core;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.persistence.PersistenceException;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.Reminders;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
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

    /** Of most people: with one statement, because it is asked above every page. */
    private boolean isQuiet(Actor.Person person) {
        return transactions.lately(new Quiet(person.id()), () -> readQuiet(person.id()));
    }

    private record Quiet(Id account) {}

    private boolean readQuiet(Id account) {
        String marks = String.join(", ", Collections.nCopies(TOLD.size(), "?"));
        String sql = "SELECT conduct_state FROM membership_conduct WHERE account = ? AND conduct_state <> ?"
                + " UNION ALL SELECT join_state FROM membership_affiliation WHERE account = ? AND join_state IN ("
                + marks + ")";
        try (PreparedStatement asked = transactions.connection().prepareStatement(sql)) {
            asked.setLong(1, account.value());
            asked.setString(2, ConductState.GOOD.name());
            asked.setLong(3, account.value());
            int at = 4;
            for (AffiliationState state : TOLD) {
                asked.setString(at++, state.name());
            }
            try (ResultSet row = asked.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException e) {
            throw new PersistenceException("reminders could not be read", e);
        }
    }

    private Reminder of(Actor.Person person) {
        if (isQuiet(person)) {
            return Reminder.NONE;
        }
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
