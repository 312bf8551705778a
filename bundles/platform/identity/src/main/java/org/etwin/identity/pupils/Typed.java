package org.etwin.identity.pupils;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What children type for what stands on the slip: capitals, blanks for dashes and accents are forgiven. Everything that we
 * make is written this way already, so nothing of what must be guessed is lost.
 */
public final class Typed {
    private Typed() {}

    public static String userName(String typed) {
        return typed == null ? "" : bare(typed).replaceAll("\\s+", "");
    }

    public static String password(String typed) {
        return typed == null ? null : bare(typed).replaceAll("[\\s_\u2010-\u2015-]+", "-");
    }

    private static String bare(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
