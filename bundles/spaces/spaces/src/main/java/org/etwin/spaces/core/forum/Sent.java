package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same form sent twice stores once, also when both arrive at the same moment. */
@Component(service = Sent.class)
public final class Sent {
    private static final int LONGEST = 80;

    private final Transactions transactions;
    private final ForumRows rows;
    private final Clock clock;

    @Activate
    public Sent(@Reference Transactions transactions, @Reference ForumRows rows, @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * In a transaction.
     *
     * @param token null: stored in any case
     * @param write stores and gives the id
     */
    Id once(Id account, String token, Supplier<Id> write) {
        if (token == null || token.isBlank()) {
            return transactions.in(write);
        }
        if (token.length() > LONGEST || token.indexOf('\0') >= 0) {
            throw new Rejected(Rejection.invalid("token", "spaces.rejected.text-too-long", LONGEST));
        }
        try {
            return transactions.in(() -> stored(account, token, write));
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return transactions.in(() -> stored(account, token, write));
            }
            throw e;
        }
    }

    private Id stored(Id account, String token, Supplier<Id> write) {
        List<Object[]> before = rows.sql()
                .rows(
                        "SELECT made_id, sent_at FROM spaces_forum_sent WHERE account_id = ?1 AND token = ?2",
                        account.value(),
                        token);
        if (!before.isEmpty()) {
            return Sql.id(before.get(0)[0]);
        }
        Id made = write.get();
        rows.sql()
                .change(
                        "INSERT INTO spaces_forum_sent (account_id, token, made_id, sent_at) VALUES (?1, ?2, ?3, ?4)",
                        account.value(),
                        token,
                        made.value(),
                        clock.instant().toEpochMilli());
        return made;
    }
}
