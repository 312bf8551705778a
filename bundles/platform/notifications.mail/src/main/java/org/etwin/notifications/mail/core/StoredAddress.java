package org.etwin.notifications.mail.core;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.MailDesk.Bounced;

/** An address that mails came back from. */
@Entity
@Table(name = "mails_address")
public class StoredAddress {
    private static final int LONGEST_REASON = 500;

    @Id
    @Column(name = "address_key")
    private String address;

    private int times;

    @Column(name = "newest_at")
    private Timestamp newest;

    private String reason;

    @Column(name = "closed_at")
    private Timestamp closed;

    protected StoredAddress() {}

    StoredAddress(String address) {
        this.address = address;
        this.newest = new Timestamp(0);
    }

    /** @param most refusals within {@code counted} close the address; true when this one did */
    boolean refused(String why, int most, Duration counted, Instant now) {
        times = newest.toInstant().isBefore(now.minus(counted)) ? 1 : times + 1;
        newest = Timestamp.from(now);
        reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        if (closed == null && times >= most) {
            closed = newest;
            return true;
        }
        return false;
    }

    boolean isClosed() {
        return closed != null;
    }

    String address() {
        return address;
    }

    Bounced toBounced() {
        return new Bounced(address, times, newest.toInstant(), reason, closed == null ? null : closed.toInstant());
    }
}
