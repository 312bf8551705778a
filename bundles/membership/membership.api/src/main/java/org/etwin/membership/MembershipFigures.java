package org.etwin.membership;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Figures for those who answer for them: the NSO of a territory for that one, central support and admins for all. */
@ProviderType
public interface MembershipFigures {
    /** @throws org.etwin.platform.Rejected forbidden */
    NationalFigures of(Actor actor, String territory);

    /** All territories. @throws org.etwin.platform.Rejected forbidden for an NSO */
    List<NationalFigures> all(Actor actor);

    /**
     * The months as CSV, one line for each territory and month, with a header line in that language.
     *
     * @param territory null for all
     * @throws org.etwin.platform.Rejected forbidden
     */
    String csv(Actor actor, String territory, Locale language);
}
