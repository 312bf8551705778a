package org.etwin.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The text files of modules. */
final class Texts {
    static final List<String> TRANSLATIONS = List.of("fi", "sl");

    private Texts() {}

    /** @param language the suffix of the files, or empty for English */
    static Map<String, String> of(List<Path> modules, String language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path module : modules) {
            for (Path file : Module.files(module.resolve("src/main/resources/i18n"), ".properties")) {
                if (language(file).equals(language)) {
                    texts.putAll(read(file));
                }
            }
        }
        return texts;
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        int underscore = name.indexOf('_');
        return underscore < 0 ? "" : name.substring(underscore + 1, name.length() - ".properties".length());
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Module.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
