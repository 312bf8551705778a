package org.etwin.persistence.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.OpenDatabase;
import org.etwin.persistence.migration.ChangeLog;
import org.etwin.persistence.migration.Migrations;

/**
 * Makes, when the distribution is built, the Derby database that a first start would make: the change logs of all its
 * bundles, run to their end and remembered as such, and nothing else. {@link Template} is what a first start then takes.
 */
public final class EmptyDatabase {
    private static final String CHANGE_LOG = "db/[^/]+/changelog\\.yaml";
    private static final String FIRST = "db/persistence/changelog.yaml";

    private EmptyDatabase() {}

    /** @param arguments a folder with the jars of the bundles, a folder to work in, the file to write */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]).resolve("database");
        make(Path.of(arguments[0]), folder);
        Template.pack(folder, Path.of(arguments[2]));
    }

    /** @param folder where Derby makes it; it must not exist */
    public static void make(Path jars, Path folder) {
        OpenDatabase database = OpenDatabase.at("jdbc:derby:" + folder, "", "");
        try {
            Dialect.DERBY.prepare(database.source());
            Migrations migrations = new Migrations(database.source(), true);
            changeLogs(jars).forEach(migrations::run);
        } finally {
            database.end();
        }
    }

    private static List<ChangeLog> changeLogs(Path jars) {
        try (Stream<Path> files = Files.walk(jars)) {
            return files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .flatMap(each -> changeLogsOf(each).stream())
                    .sorted((one, other) -> Boolean.compare(isFirst(other), isFirst(one)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one with the table that remembers what was run. */
    private static boolean isFirst(ChangeLog log) {
        return log.path().equals(FIRST);
    }

    private static List<ChangeLog> changeLogsOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> names = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            List<ChangeLog> found = new ArrayList<>();
            for (String path : names) {
                if (path.matches(CHANGE_LOG)) {
                    found.add(changeLog(jar, path, names));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChangeLog changeLog(Path jar, String path, List<String> names) throws IOException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Map<String, URL> files = new HashMap<>();
        for (String name : names) {
            if (name.startsWith(folder)) {
                files.put(name, new URL("jar:" + jar.toUri() + "!/" + name));
            }
        }
        return new ChangeLog(path, files);
    }
}
