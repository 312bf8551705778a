package org.etwin.countries;

import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Changing the territories: the admin role everywhere, an NSO the settings of its own. */
@ProviderType
public interface TerritoryAdministration {
    /** Adds it or changes it; takes effect within a second. */
    void put(Actor actor, Territory territory);

    /** Switches it off; what belongs to it stays. Refused with a conflict as long as it is the last one. */
    void remove(Actor actor, String code);

    void set(Actor actor, String code, TerritorySettings settings);
}
