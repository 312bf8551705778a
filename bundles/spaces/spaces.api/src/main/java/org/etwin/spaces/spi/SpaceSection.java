package org.etwin.spaces.spi;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.etwin.identity.spi.PersonalData;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.spaces.Access;
import org.etwin.spaces.Right;
import org.osgi.annotation.versioning.ConsumerType;

/** The core half of a section of spaces. It is shown where the UI half of the same id is there as well. */
@ConsumerType
public interface SpaceSection {
    /** Part of the address: letters, digits, dash. Never changed. */
    String id();

    /** Text key of the tab. */
    String labelKey();

    /** Small first, after the sections that the kind puts into an order itself. */
    default int order() {
        return 1000;
    }

    /** Whether spaces of a kind that does not name this section have it all the same. */
    default boolean offeredIn(String kind) {
        return false;
    }

    /** What one needs to see it. */
    default Right needs() {
        return Right.SEE;
    }

    /** Rights of its own, each with the right whose extents are the default for every role. */
    default Map<String, Right> rights() {
        return Map.of();
    }

    /** How much is in it for this member, or null when it does not count. One query. */
    default Count count(Access access) {
        return null;
    }

    /** How much is in it since then that is new for this member, made by others; null when it does not count. One query. */
    default Count news(Access access, Instant since) {
        return null;
    }

    /**
     * The same for many spaces, for lists: how much is new in each, without those where nothing is. Sections that count
     * news do this in one query.
     *
     * @param since for each of one member's spaces, which offer this section and let that member see it
     */
    default Map<Id, Integer> news(Map<Access, Instant> since) {
        Map<Id, Integer> news = new HashMap<>();
        since.forEach((access, moment) -> {
            Count count = news(access, moment);
            if (count != null && count.value() > 0) {
                news.put(access.space(), count.value());
            }
        });
        return news;
    }

    /**
     * Writes what this section keeps about a person in all spaces; the files' names begin with the section's id. For
     * sections that are not a {@link PersonalData} of their own.
     */
    default void export(Id account, PersonalData.Archive archive) throws IOException {}

    /**
     * The person goes, in the running transaction: delete what tells about her or him. What others share stays; its
     * author is from now on the account without a name.
     */
    default void erased(Id account) {}
}
