package org.etwin.persistence;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** How far the durable listeners are. For operators' work only: it asks nobody for rights. */
@ProviderType
public interface EventDelivery {
    /** The place of the newest event. */
    long newest();

    /** All durable listeners that were ever seen. */
    List<Heard> listeners();

    /** What was offered too often and put aside, at most 1000. */
    List<Parked> parked();

    /** Offers the listener once more what is parked for it. @return how many events it took */
    int retry(String listener);

    /** @param heard the place of the event it took last */
    record Heard(String name, long heard, int tries, String problem) {}

    record Parked(String name, long event, Instant since, String problem) {}
}
