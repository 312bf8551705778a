package org.etwin.membership;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The reasons for rejections in one territory: those that all have, and those that its NSO added. The NSO edits its own
 * with the settings of its territory ({@code TerritoryAdministration}); what was decided keeps the words of then.
 */
@ProviderType
public interface Reasons {
    /**
     * The territory's own first, then the others, {@link RejectReason#OTHER} last.
     *
     * @throws org.etwin.platform.Rejected forbidden unless the actor is the NSO of that territory
     */
    List<Reason> list(Actor actor, String territory, Locale language);
}
