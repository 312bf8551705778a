package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a component can be told stands in a file of {@code etc/} with its usual value and words about it. */
class SettingsFilesTest {
    private static final Path DISTRIBUTION = Server.root().resolve("karaf-distribution");
    private static final Pattern LINE = Pattern.compile("^(#? ?)([a-z][A-Za-z0-9.]*)[ \\t]*=[ \\t]*(.*)$");

    /** Each file is for another provider; the sample explains them. */
    private static final String PROVIDERS = "org.etwin.identity.oidc";

    @Test
    void everySettingIsInAFileAsItIsUsually() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> settings = settings();
        assertThat(settings).hasSizeGreaterThan(20);
        for (Map.Entry<String, Map<String, String>> each : settings.entrySet()) {
            Map<String, String> written = written(each.getKey());
            each.getValue().forEach((name, usual) -> {
                if (!written.containsKey(name)) {
                    wrong.add(each.getKey() + ".cfg has no " + name + " (" + usual + ")");
                } else if (!usual.isEmpty() && !same(written.get(name), usual)) {
                    wrong.add(each.getKey() + ".cfg: " + name + " = " + written.get(name) + ", but it is " + usual);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean same(String written, String usual) {
        return written.isEmpty() || written.equals(usual.replaceAll("\\R\\s*", ", "));
    }

    /** As the components declare them: names with their usual values, by the file they are read from. */
    private static Map<String, Map<String, String>> settings() throws Exception {
        Map<String, Map<String, String>> settings = new TreeMap<>();
        for (Path bundle : bundles()) {
            try (JarFile jar = new JarFile(bundle.toFile())) {
                for (JarEntry entry : jar.stream()
                        .filter(each -> each.getName().matches("OSGI-INF/org\\.etwin\\.[^/]*\\.xml"))
                        .toList()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        read(in, settings);
                    }
                }
            }
        }
        settings.remove(PROVIDERS);
        return settings;
    }

    private static void read(InputStream in, Map<String, Map<String, String>> settings) throws Exception {
        Element component = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(in)
                .getDocumentElement();
        String file = component.getAttribute("configuration-pid");
        NodeList properties = component.getElementsByTagName("property");
        for (int i = 0; !file.isEmpty() && i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            String name = property.getAttribute("name");
            if (!name.startsWith("osgi.") && !name.startsWith("etwin.") && !name.startsWith("service.")) {
                String usual = property.hasAttribute("value")
                        ? property.getAttribute("value")
                        : property.getTextContent().strip();
                settings.computeIfAbsent(file, each -> new TreeMap<>()).put(name, usual);
            }
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(DISTRIBUTION.resolve("target/assembly/system/org/etwin"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** Those with words before them; a sign in front says that the line is only an example. */
    private static Map<String, String> written(String pid) throws IOException {
        Map<String, String> written = new TreeMap<>();
        Path file = DISTRIBUTION.resolve("src/main/resources/etc/" + pid + ".cfg");
        boolean explained = false;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            Matcher setting = LINE.matcher(line);
            if (setting.matches() && explained) {
                written.put(
                        setting.group(2),
                        setting.group(1).isEmpty() ? setting.group(3).strip() : "");
            } else if (line.startsWith("#")) {
                explained = true;
            }
            explained &= !line.isBlank();
        }
        return written;
    }
}
