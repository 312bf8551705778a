package org.etwin.spaces;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What parents agreed to, as their child's teacher recorded it. Nothing is overwritten: the newest entry of a kind counts,
 * the others are its history. Pupils never see it. Who reads a list of it is written into the audit.
 */
@ProviderType
public interface Consents {
    /**
     * Writes the same for some pupils of the actor's own, for example a whole class. All or none.
     *
     * @throws org.etwin.platform.Rejected not found; invalid by field
     */
    void record(Actor actor, Collection<Id> pupils, Recording recording);

    /**
     * The state of every kind for the actor's own pupils of a class.
     *
     * @param className null for all, empty for those in none
     * @param onlyMissing only those of whom a kind was never recorded
     * @return by class and name; at most 500
     */
    List<OfPupil> list(Actor actor, String className, boolean onlyMissing);

    /** All entries about one pupil of the actor's own, newest first. */
    List<Entry> history(Actor actor, Id pupil);

    /**
     * What counts now for those who are pupils of that space, for members who may make pupils' accounts there; empty for
     * others. Without notes. One query.
     */
    Map<Id, Map<ConsentKind, Boolean>> inSpace(Actor actor, Id space, Collection<Id> pupils);

    /** {@link #list} as CSV in UTF-8, a line a pupil and kind, with titles in that language. */
    void csv(Actor actor, String className, Locale language, OutputStream to) throws IOException;

    /** How parents said it; texts {@code spaces.consent.how.<name>}. */
    enum How {
        SIGNED_FORM,
        EMAIL,
        IN_PERSON,
        SCHOOL_RECORD
    }

    /**
     * @param on the day on which parents said it, not in the future
     * @param note at most 500 characters, or empty
     */
    record Recording(ConsentKind kind, boolean given, LocalDate on, How how, String note) {}

    /** @param by who recorded it; {@code byName} null when that account is gone */
    record Entry(
            Id id,
            ConsentKind kind,
            boolean given,
            LocalDate on,
            How how,
            String note,
            Id by,
            String byName,
            Instant recorded) {}

    /** @param counts the newest entry of each kind that has one */
    record OfPupil(Id pupil, String name, String className, List<Entry> counts, List<ConsentKind> missing) {
        public OfPupil {
            counts = List.copyOf(counts);
            missing = List.copyOf(missing);
        }
    }
}
