package org.etwin.membership;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The members of a territory for its NSO; everybody else is refused as forbidden. */
@ProviderType
public interface NationalMembers {
    /** By name; somebody at two schools is there twice. */
    Page<NationalMember> list(Actor actor, String territory, NationalMemberQuery query, PageRequest page);

    /**
     * The same as CSV in UTF-8 with a header line in that language, separated by commas, lines ended by CRLF; no cell is
     * taken for a formula by a spreadsheet. Streamed: never held in memory. Each export is in the audit. Does not close
     * the stream.
     */
    void export(Actor actor, String territory, NationalMemberQuery query, Locale language, OutputStream csv)
            throws IOException;
}
