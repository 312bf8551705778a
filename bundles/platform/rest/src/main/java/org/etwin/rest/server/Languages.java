package org.etwin.rest.server;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;

/** Which of our languages a caller understands best. */
final class Languages {
    private final Texts texts;

    Languages(Texts texts) {
        this.texts = texts;
    }

    /** @param wanted as in Accept-Language, the dearest first */
    Locale of(List<Locale> wanted) {
        for (Locale locale : wanted) {
            Locale closest = texts.closest(locale);
            if (closest.getLanguage().equals(locale.getLanguage())) {
                return closest;
            }
        }
        return texts.closest(null);
    }
}
