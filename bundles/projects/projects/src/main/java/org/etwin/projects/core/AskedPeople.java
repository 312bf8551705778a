package org.etwin.projects.core;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.persistence.PersistenceException;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerState;

/** What waits for a person to answer: asked with one statement, because every page tells it. */
final class AskedPeople {
    private static final String ASKED =
            "SELECT 1, COUNT(*) FROM projects_founder WHERE person = ? AND accepted = FALSE AND invited = TRUE UNION ALL"
                    + " SELECT 2, COUNT(*) FROM projects_partner WHERE person = ? AND state = ? AND since > ? UNION ALL"
                    + " SELECT 3, COUNT(*) FROM projects_founder f, projects_decision d WHERE f.person = ?"
                    + " AND f.accepted = TRUE AND d.project = f.project AND d.state = ?";

    private AskedPeople() {}

    private record Key(Id person, Instant after) {}

    /**
     * @param founding to be the second founder
     * @param joining as a partner
     * @param questions of NSOs
     */
    record Waiting(Count founding, Count joining, Count questions) {}

    /** @param after what is older is over */
    static Waiting of(Transactions transactions, Id person, Instant after) {
        return transactions.lately(
                new Key(person, after.truncatedTo(ChronoUnit.HOURS)),
                () -> transactions.reading(() -> read(transactions, person, after)));
    }

    private static Waiting read(Transactions transactions, Id person, Instant after) {
        try (PreparedStatement asked = transactions.connection().prepareStatement(ASKED)) {
            asked.setLong(1, person.value());
            asked.setLong(2, person.value());
            asked.setString(3, PartnerState.INVITED.name());
            asked.setTimestamp(4, Timestamp.from(after));
            asked.setLong(5, person.value());
            asked.setString(6, DecisionState.ASKED.name());
            long[] counts = new long[4];
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    counts[row.getInt(1)] = row.getLong(2);
                }
            }
            return new Waiting(Count.of(counts[1]), Count.of(counts[2]), Count.of(counts[3]));
        } catch (SQLException e) {
            throw new PersistenceException("invitations could not be counted", e);
        }
    }
}
