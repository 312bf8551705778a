package org.etwin.platform.core.texts;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;

/** {@link Texts} over sources that come and go. */
public class MergedTexts implements Texts {
    /** English, written from right to left, for finding out whether a screen bears it. */
    public static final Locale PSEUDO = Locale.forLanguageTag("ar-XB");

    private static final List<Locale> OURS =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sl"));

    private final boolean pseudo;
    private volatile List<Locale> languages;
    private volatile Catalogue catalogue = Catalogue.EMPTY;

    protected MergedTexts(boolean pseudo) {
        this.pseudo = pseudo;
        offer(List.of());
    }

    /** @param more languages that others bring, beside ours */
    final void offer(Collection<Locale> more) {
        List<Locale> all = new ArrayList<>(OURS);
        more.stream()
                .filter(each -> !OURS.contains(each))
                .distinct()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .forEach(all::add);
        if (pseudo) {
            all.add(PSEUDO);
        }
        languages = List.copyOf(all);
    }

    final void use(List<TextSource> sources) {
        catalogue = Catalogue.merged(sources);
    }

    @Override
    public final String text(Locale language, String key, Object... args) {
        Locale closest = closest(language);
        String pattern = catalogue.pattern(closest, key);
        if (pattern == null) {
            return "<" + key + ">";
        }
        String text = args.length == 0 ? pattern : formatted(closest, pattern, args);
        return closest.equals(PSEUDO) ? Pseudo.of(text) : text;
    }

    @Override
    public final boolean has(String key) {
        return catalogue.has(key);
    }

    @Override
    public final List<Locale> languages() {
        return languages;
    }

    @Override
    public final Locale closest(Locale wanted) {
        if (wanted == null) {
            return Locale.ENGLISH;
        }
        if (languages.contains(wanted)) {
            return wanted;
        }
        return languages.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()) && !each.equals(PSEUDO))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static String formatted(Locale language, String pattern, Object... args) {
        try {
            Locale numbers = language.equals(PSEUDO) ? Locale.ENGLISH : language;
            return new MessageFormat(pattern, numbers).format(args);
        } catch (IllegalArgumentException broken) {
            return pattern;
        }
    }
}
