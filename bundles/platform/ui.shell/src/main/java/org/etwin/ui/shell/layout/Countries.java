package org.etwin.ui.shell.layout;

import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.countries.TerritorySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Names and settings of territories; while their bundle is away, codes and defaults, so that open pages stay. */
@Component(service = Countries.class)
public final class Countries {
    private volatile Territories territories;

    @Activate
    public Countries() {}

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTerritories(Territories found) {
        territories = found;
    }

    void unsetTerritories(Territories gone) {
        if (territories == gone) {
            territories = null;
        }
    }

    String name(String code, Locale language) {
        Territories now = territories;
        return now == null ? code : now.name(code, language);
    }

    /** The name of the theme that was chosen for the territory, or null. */
    String theme(String code) {
        Territories now = territories;
        return (now == null ? TerritorySettings.DEFAULT : now.settings(code)).theme();
    }
}
