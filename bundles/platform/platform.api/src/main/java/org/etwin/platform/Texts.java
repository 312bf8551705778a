package org.etwin.platform;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The texts of all bundles that are there now, merged; a bundle with a higher {@code ETwin-Texts} ranking wins. */
@ProviderType
public interface Texts {
    /**
     * The text in that language, else in English, else the key itself in angle brackets. Arguments are put in by
     * {@link java.text.MessageFormat} in the same language. Never throws.
     */
    String text(Locale language, String key, Object... args);

    boolean has(String key);

    /** The languages of the screens, English first: ours, and those that bundles offer by {@code ETwin-Languages}. */
    List<Locale> languages();

    /** The one of {@link #languages()} that fits best; English when none does or {@code wanted} is null. */
    Locale closest(Locale wanted);
}
