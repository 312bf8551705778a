package org.etwin.schools;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Official registers as CSV, for the NSO of one territory: upload, try, run. Everybody else is refused, and does not see
 * the imports of another territory.
 *
 * <p>A line is the same school as one that is there when the numbers are equal; without number, when name, postcode and
 * place are. A number that stands several times in one file means further sites: each is a school of its own, paired on
 * a later import with the stored one of the same address, then of the same name, then in the order of the file, so that
 * none overwrites another. Schools that are missing in the file stay as they are.
 */
@ProviderType
public interface SchoolImports {
    /** Bytes that are taken. */
    int LARGEST = 20_000_000;

    /**
     * Keeps the file and reads its header. UTF-8, or Windows-1252 when it is no UTF-8; comma, semicolon or tab.
     *
     * @throws org.etwin.platform.Rejected invalid when it is too large, empty or has no header
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
     * transaction of its own, with one {@link SchoolsImported} each. A run that stopped on the way can be run again.
     *
     * @throws org.etwin.platform.Rejected as for {@link #dryRun}; conflict when it runs or is done
     */
    void run(Actor actor, Id id, ColumnMapping mapping);
}
