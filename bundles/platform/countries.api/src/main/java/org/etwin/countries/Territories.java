package org.etwin.countries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The territories of this installation: data that an operator changes, never a list in code. Reading is free to all. */
@ProviderType
public interface Territories {
    /** All that are switched on, sorted by code. A few dozen, so not paged. */
    List<Territory> all();

    Optional<Territory> find(String code);

    /** Its name in that language; parts are named by text {@code countries.name.<code>}. */
    String name(String code, Locale language);

    /** What holds for that territory; defaults where nothing was set. Unknown codes have the defaults. */
    TerritorySettings settings(String code);
}
