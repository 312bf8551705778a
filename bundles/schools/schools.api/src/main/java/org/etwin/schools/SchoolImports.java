package org.etwin.schools;

import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Official registers as CSV, for the NSO of one territory and the operator: upload, try, run, undo. Everybody else is
 * refused, and does not see the imports of another territory.
 *
 * <p>A line is the same school as one that is there when the numbers are equal, also that of a record that was merged
 * into it; without number, when name, postcode and place are. A number that stands several times in one file means
 * further sites: each is a school of its own, paired on a later import with the stored one of the same address, then of
 * the same name, then in the order of the file, so that none overwrites another. Schools that are missing in the file
 * stay as they are.
 *
 * <p>The file is kept for a configured time (30 days), the report for ever.
 */
@ProviderType
public interface SchoolImports {
    /** Bytes that are taken. */
    int LARGEST = 20_000_000;

    /**
     * Keeps the file and reads its header. UTF-8, UTF-16 with its mark, or Windows-1252 when it is none of these; comma,
     * semicolon, tab or bar.
     *
     * @throws org.etwin.platform.Rejected invalid when it is too large, has too many lines or columns, is empty, has no
     *     header, or is no CSV at all
     */
    SchoolImport upload(Actor actor, String territory, String fileName, byte[] csv);

    SchoolImport find(Actor actor, Id id);

    /** Newest first. */
    Page<SchoolImport> list(Actor actor, String territory, PageRequest page);

    /**
     * What a run would do now; changes nothing.
     *
     * @throws org.etwin.platform.Rejected invalid when the mapping names columns that are not there, or no name
     */
    ImportReport dryRun(Actor actor, Id id, ColumnMapping mapping);

    /**
     * Starts the run and returns; {@link #find} shows how far it is. Stores batches of at most 500 lines, each in a
     * transaction of its own, with one {@link SchoolsImported} each. A run that stopped on the way can be run again; one
     * that stopped with its server goes on by itself. The mapping is remembered for the territory.
     *
     * @throws org.etwin.platform.Rejected as for {@link #dryRun}; conflict when it runs or is done, or the file is gone
     */
    void run(Actor actor, Id id, ColumnMapping mapping);

    /**
     * Stops a run between two batches: what was stored stays and can be undone.
     *
     * @throws org.etwin.platform.Rejected conflict when it does not run
     */
    void cancel(Actor actor, Id id);

    /**
     * Starts taking a run back and returns: schools that it made and nobody uses go, schools that it changed get their
     * former details, unless something happened to them since. {@link SchoolImport#undone} tells what could not be.
     *
     * @throws org.etwin.platform.Rejected conflict when it is too late (a day) or nothing was stored
     */
    void undo(Actor actor, Id id);

    /**
     * The lines that the last run left out, or that one with this mapping would leave out, as CSV in UTF-8 with a byte order mark: the columns of the file, before them
     * the number of the line and what is wrong. Empty but for its header when all was right. Cells that a spreadsheet
     * would take for a formula begin with an apostrophe. Once the file is gone, number and reason alone.
     *
     * @param mapping null for the last run
     */
    String problems(Actor actor, Id id, ColumnMapping mapping, Locale language);
}
