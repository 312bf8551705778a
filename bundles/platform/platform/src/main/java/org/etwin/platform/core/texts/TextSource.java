package org.etwin.platform.core.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one bundle.
 *
 * @param ranking the higher wins where two have the same key
 */
record TextSource(String name, int ranking, Map<Locale, Map<String, String>> byLanguage) {
    private static final Pattern FILE =
            Pattern.compile(".*/i18n/[^/_]+?(?:_([A-Za-z]{2,3}(?:_[A-Za-z]{2,4})?))?\\.properties");

    /** @param files {@code i18n/<name>.properties} in English, {@code i18n/<name>_<language>.properties}; UTF-8 */
    static TextSource of(String name, int ranking, Collection<URL> files) {
        Map<Locale, Map<String, String>> byLanguage = new HashMap<>();
        for (URL file : files) {
            Matcher matcher = FILE.matcher(file.getPath());
            if (matcher.matches()) {
                byLanguage
                        .computeIfAbsent(language(matcher.group(1)), key -> new HashMap<>())
                        .putAll(read(file));
            }
        }
        return new TextSource(name, ranking, byLanguage);
    }

    private static Locale language(String suffix) {
        return suffix == null ? Locale.ENGLISH : Locale.forLanguageTag(suffix.replace('_', '-'));
    }

    private static Map<String, String> read(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
