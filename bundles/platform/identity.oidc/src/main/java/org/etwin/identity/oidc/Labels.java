package org.etwin.identity.oidc;

import java.util.Locale;
import java.util.Map;

/** What people call a provider: {@code label}, and {@code label.fi} and so on where it is called otherwise. */
final class Labels {
    private final Map<String, ?> settings;

    Labels(Map<String, ?> settings) {
        this.settings = settings;
    }

    String in(Locale language) {
        Object own = settings.get("label." + language.getLanguage());
        return String.valueOf(own == null ? settings.get("label") : own).strip();
    }
}
