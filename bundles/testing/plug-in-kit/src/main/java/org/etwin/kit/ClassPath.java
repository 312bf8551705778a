package org.etwin.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;

/** The bundles among what the tests have on their class path. */
record ClassPath(List<Entry> entries) {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    record Entry(Path place, Manifest manifest) {
        String header(String name) {
            String value = manifest.getMainAttributes().getValue(name);
            return value == null ? "" : value;
        }

        List<Clause> exports() {
            String header = header("Export-Package");
            return header.isEmpty() ? List.of() : List.of(Parser.parseHeader(header));
        }
    }

    static ClassPath read() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (URL url : Collections.list(ClassPath.class.getClassLoader().getResources(MANIFEST))) {
                try (InputStream in = url.openStream()) {
                    entries.add(new Entry(place(url), new Manifest(in)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassPath(entries);
    }

    /** The folder or jar that a manifest lies in. */
    static Path place(URL manifest) {
        String address = manifest.toString();
        return address.startsWith("jar:")
                ? Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))))
                : Path.of(URI.create(address)).getParent().getParent();
    }

    Path bundle(String symbolicName) {
        return entries.stream()
                .filter(entry ->
                        entry.header("Bundle-SymbolicName").split(";")[0].equals(symbolicName))
                .map(Entry::place)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(symbolicName + " is missing from the class path"));
    }

    /** Packages that a plug-in can import, as a header: what eTwin exports comes before what libraries export. */
    String exports(Path without) {
        Map<String, String> versions = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.place().equals(without))
                .sorted((a, b) -> Boolean.compare(isOurs(b), isOurs(a)))
                .forEach(entry -> {
                    for (Clause clause : entry.exports()) {
                        String version = clause.getAttribute("version");
                        versions.putIfAbsent(clause.getName(), version == null ? "0" : version);
                    }
                });
        return versions.entrySet().stream()
                .filter(export -> !export.getKey().startsWith("org.osgi.framework")
                        && !export.getKey().startsWith("org.apache.felix.scr"))
                .map(export -> export.getKey() + ";version=\"" + export.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static boolean isOurs(Entry entry) {
        return entry.header("Bundle-SymbolicName").startsWith("org.etwin.");
    }
}
