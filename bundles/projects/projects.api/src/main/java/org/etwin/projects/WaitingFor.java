package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Whom a project waits for.
 *
 * @param person the second founder, else null; {@code name} is that person's
 * @param territory of the NSO that has to decide, or that asked the founders something; null for the partner
 * @param since when it began to wait
 */
public record WaitingFor(Whom whom, Id person, String name, String territory, Instant since) {
    /** Texts: {@code projects.waiting-for.<name>}. */
    public enum Whom {
        /** The second founder. */
        PARTNER,
        /** A national support organisation. */
        NSO,
        /** The founders' answer to that NSO. */
        FOUNDERS
    }

    public static WaitingFor partner(Id person, String name, Instant since) {
        return new WaitingFor(Whom.PARTNER, person, name, null, since);
    }

    public static WaitingFor nso(String territory, Instant since) {
        return new WaitingFor(Whom.NSO, null, null, territory, since);
    }

    public static WaitingFor founders(String territory, Instant since) {
        return new WaitingFor(Whom.FOUNDERS, null, null, territory, since);
    }

    public boolean awaitsNso() {
        return whom == Whom.NSO;
    }

    public boolean awaitsAnswer() {
        return whom == Whom.FOUNDERS;
    }
}
