package org.etwin.audit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over the sources of the whole tree: what is recorded can be read in words by whoever reads the audit. */
class EveryDecisionHasATextTest {
    private static final Path BUNDLES =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

    /** Names of a listener and of the events it hears. */
    private static final Pattern HEARD = Pattern.compile("return (\"[^\"]+\"|Set\\.of\\([^)]*\\));");
    /** An event that is no decision. */
    private static final Set<String> TOLD = Set.of("webhooks.ping");

    @Test
    void everyKeyThatIsRecordedHasAText() throws IOException {
        Set<String> recorded = new TreeSet<>();
        for (Path source : files(".java")) {
            String java = Files.readString(source);
            if (java.contains("import org.etwin.audit.Audit;") && java.contains(".record(")) {
                String capability = capability(source);
                keys(java).stream()
                        .filter(key -> key.startsWith(capability + "."))
                        .forEach(recorded::add);
            }
        }
        assertThat(recorded).contains("membership.approved", "identity.role-granted");
        Set<String> named = new HashSet<>();
        for (Path texts : files(".properties")) {
            if (!texts.getFileName().toString().contains("_")) {
                Files.readAllLines(texts).stream()
                        .map(line -> line.split("=", 2)[0].strip())
                        .forEach(named::add);
            }
        }
        recorded.removeAll(TOLD);
        recorded.removeIf(key -> named.contains("audit.what." + key));
        assertThat(recorded).as("keys to give a text audit.what.<key>").isEmpty();
    }

    /** The core's folder is called like the capability. */
    private static String capability(Path source) {
        Path module = source;
        while (!module.endsWith("src")) {
            module = module.getParent();
        }
        return module.getParent().getFileName().toString();
    }

    private static Set<String> keys(String java) {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = KEY.matcher(HEARD.matcher(java).replaceAll(""));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static Set<Path> files(String suffix) throws IOException {
        Set<Path> found = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(BUNDLES, 14)) {
            walk.filter(file -> file.toString().contains("/src/main/")
                            && file.toString().endsWith(suffix))
                    .forEach(found::add);
        }
        return found;
    }
}
