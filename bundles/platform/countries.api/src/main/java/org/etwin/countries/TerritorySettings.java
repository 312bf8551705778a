package org.etwin.countries;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Settings of one territory.
 *
 * @param nsoName of its national support organisation, or null
 * @param contact e-mail address shown to its members, or null
 * @param reviewDays working days within which the NSO wants to decide
 * @param evidenceNeeded whether requests need a document from the start
 * @param schoolNumberNeeded whether a school must have its official number
 * @param theme name of the theme its people see, or null for the base
 * @param recheckDays days for which somebody who changed school keeps the rights while the NSO looks at it
 * @param reasons of its own for rejecting a request, in the order in which they are offered
 */
public record TerritorySettings(
        String nsoName,
        String contact,
        int reviewDays,
        boolean evidenceNeeded,
        boolean schoolNumberNeeded,
        String theme,
        int recheckDays,
        List<OwnReason> reasons) {
    private static final int USUAL_RECHECK = 90;

    public static final TerritorySettings DEFAULT = new TerritorySettings(null, null, 5, false, false, null);

    public TerritorySettings {
        reasons = reasons == null
                ? List.of()
                : reasons.stream().filter(Objects::nonNull).toList();
    }

    /** With the usual 90 days for a recheck and no reasons of its own. */
    public TerritorySettings(
            String nsoName,
            String contact,
            int reviewDays,
            boolean evidenceNeeded,
            boolean schoolNumberNeeded,
            String theme) {
        this(nsoName, contact, reviewDays, evidenceNeeded, schoolNumberNeeded, theme, USUAL_RECHECK, List.of());
    }

    public Optional<OwnReason> reason(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
