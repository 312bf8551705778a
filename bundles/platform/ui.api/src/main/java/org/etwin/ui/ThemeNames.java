package org.etwin.ui;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The themes that a territory can have, as they are installed now. */
@ProviderType
public interface ThemeNames {
    /** Sorted, without the base theme. */
    List<String> names();
}
