package org.etwin.schools;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** What an NSO does with the schools of its territory. Everybody else is refused as forbidden. */
@ProviderType
public interface SchoolDesk {
    /** Takes a verification back: the school is in use or created again. */
    void unverify(Actor actor, Id school, long version);

    /** What happened to it, newest first. */
    Page<SchoolStep> history(Actor actor, Id school, PageRequest page);

    /** At most ten others of the territory that may be the same school: equal name, or equal address, or most words. */
    List<School> likely(Actor actor, Id school);

    /**
     * Makes one of two records. Nothing is lost: what referred to {@code gone} refers to {@code kept}, its details and
     * number are kept with it so that a later import knows it again, and its id leads to {@code kept} for ever.
     *
     * @param details of the one school from now on, chosen from both
     * @throws org.etwin.platform.Rejected invalid when both are one; stale when either changed since it was seen;
     *     forbidden unless both belong to the actor's territory
     */
    Seen<School> merge(Actor actor, Id kept, long keptVersion, Id gone, long goneVersion, SchoolDetails details);

    /** The records that were merged into it, as they were, newest first; at most 100. */
    List<FormerSchool> former(Actor actor, Id school);

    /** @throws org.etwin.platform.Rejected when {@link #export} would be refused */
    void mayExport(Actor actor, String territory);

    /**
     * Writes all schools of the territory as CSV in UTF-8 with a byte order mark, sorted by name; a register that can be
     * imported again. Cells that a spreadsheet would take for a formula begin with an apostrophe.
     */
    void export(Actor actor, String territory, Locale language, OutputStream to) throws IOException;
}
