package org.etwin.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The names that eTwin itself has taken: written from all of its bundles when the kit is built, read when it checks. */
public final class NamesOfEtwin {
    private static final String FILE = "names-of-etwin.txt";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String OURS = "org.etwin.";
    private static final String TABULATOR = "\t";

    private NamesOfEtwin() {}

    /** @param arguments the folder of classes of the kit */
    public static void main(String[] arguments) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (Path bundle : bundles()) {
            BundleContent.read(bundle, content -> {
                if (content.symbolicName().startsWith(OURS)) {
                    List<Name> names = new ArrayList<>(DeclaredNames.of(content));
                    names.addAll(DeclaredNames.toldByTexts(names));
                    names.forEach(name -> lines.add(
                            String.join(TABULATOR, name.kind().name(), name.value(), content.symbolicName())));
                }
                return null;
            });
        }
        Path file = Path.of(arguments[0], NamesOfEtwin.class.getPackageName().replace('.', '/'), FILE);
        Files.write(file, lines);
    }

    static List<Name> read() {
        try (InputStream in = NamesOfEtwin.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(TABULATOR))
                    .map(parts -> new Name(Name.Kind.valueOf(parts[0]), parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> bundles() throws IOException {
        List<Path> found = new ArrayList<>();
        for (URL manifest :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(MANIFEST))) {
            found.add(ClassPath.place(manifest));
        }
        return found;
    }
}
