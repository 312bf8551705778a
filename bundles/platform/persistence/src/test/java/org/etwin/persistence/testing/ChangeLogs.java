package org.etwin.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etwin.persistence.migration.ChangeLog;

/** Change logs on the class path, in folders and in jars. */
final class ChangeLogs {
    private ChangeLogs() {}

    static ChangeLog named(String capability) {
        String path = "db/" + capability + "/changelog.yaml";
        URL url = ChangeLogs.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalArgumentException("not on the class path: " + path);
        }
        try {
            return new ChangeLog(path, beside(url.toURI(), "db/" + capability + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, URL> beside(URI changeLog, String folder) throws IOException {
        if (!changeLog.getScheme().equals("jar")) {
            return files(Path.of(changeLog).getParent(), folder);
        }
        try (FileSystem jar = FileSystems.newFileSystem(changeLog, Map.of())) {
            return files(jar.getPath("/" + folder), folder);
        }
    }

    private static Map<String, URL> files(Path folder, String prefix) throws IOException {
        Map<String, URL> found = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                found.put(
                        prefix + folder.relativize(file).toString().replace('\\', '/'),
                        file.toUri().toURL());
            }
        }
        return found;
    }
}
