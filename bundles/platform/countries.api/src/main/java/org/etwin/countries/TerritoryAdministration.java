package org.etwin.countries;

import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changing the territories: the admin role everywhere, an NSO the settings of its own; everybody else is refused as
 * forbidden. Each change is in the audit, publishes {@link TerritoriesChanged}, and takes effect within a second.
 */
@ProviderType
public interface TerritoryAdministration {
    /**
     * Adds it, changes it, or switches it on again with the settings it had.
     *
     * @throws org.etwin.platform.Rejected invalid: {@code code}, {@code country} or {@code languages} (1 to 10)
     */
    void put(Actor actor, Territory territory);

    /** Switches it off; what belongs to it stays. Refused with a conflict as long as it is the last one. */
    void remove(Actor actor, String code);

    /**
     * The settings as the database has them now, for whoever wants to change them. Reading is free to all.
     *
     * @throws org.etwin.platform.Rejected not found when there is no such territory
     */
    Seen<TerritorySettings> settings(Actor actor, String code);

    /**
     * @param version as seen
     * @throws org.etwin.platform.Rejected stale; invalid: names longer than 200 characters, a contact that is no address,
     *     not 1 to 60 working days, not 1 to 365 days of recheck, more than 30 reasons, codes or texts of reasons as
     *     {@code reasons.<index>}; not found when there is no such territory
     */
    void set(Actor actor, String code, long version, TerritorySettings settings);
}
