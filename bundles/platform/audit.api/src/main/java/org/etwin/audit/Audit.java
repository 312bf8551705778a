package org.etwin.audit;

import java.time.Instant;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The append-only record of decisions and changes of rights. */
@ProviderType
public interface Audit {
    /** The detail that tells the account it happened to. */
    String ACCOUNT = "account";

    /**
     * Writes an entry in the running transaction: there if and only if what it tells is.
     *
     * @param what {@code capability.what-was-decided}; the capability has a text for it at {@code audit.what.<what>}
     * @param territory whose NSO may read it, or null for admin and central support only
     * @param subject the record it is about, or null where that has no id: then the details name it
     * @param details short words such as from and to, never a name: a person is told by the id of the account at
     *     {@link #ACCOUNT}, which readers see as the name of today. What is longer than 500 characters is cut
     * @throws IllegalStateException outside a transaction
     */
    void record(Actor actor, String what, String territory, Id subject, Map<String, String> details);

    /**
     * Newest first. NSO staff see the entries of their territory and must name it; admin and central support see all
     * with {@code territory} null.
     *
     * @throws org.etwin.platform.Rejected forbidden for everybody else
     */
    Page<Entry> entries(Actor actor, String territory, PageRequest page);

    /** @param by the account, or null for operators and the system, whose name is in {@code byName} */
    record Entry(
            Id id,
            Instant at,
            Id by,
            String byName,
            String what,
            String territory,
            Id subject,
            Map<String, String> details) {}
}
