package org.etwin.platform.core.texts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The texts of everything on the class path, for tests without a container. */
public final class ClasspathTexts extends MergedTexts {
    private ClasspathTexts() {
        super(true);
    }

    public static ClasspathTexts read() {
        ClasspathTexts texts = new ClasspathTexts();
        List<TextSource> sources = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            sources.add(TextSource.of(each, 0, files(Path.of(each))));
        }
        texts.use(sources);
        return texts;
    }

    private static List<URL> files(Path entry) {
        try {
            if (Files.isDirectory(entry.resolve("i18n"))) {
                try (Stream<Path> files = Files.list(entry.resolve("i18n"))) {
                    return files.map(ClasspathTexts::url).toList();
                }
            }
            return Files.isRegularFile(entry) ? inJar(entry) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<URL> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<URL> found = new ArrayList<>();
            for (String name : file.stream().map(Object::toString).toList()) {
                if (name.startsWith("i18n/") && name.endsWith(".properties")) {
                    found.add(URI.create("jar:" + jar.toUri() + "!/" + name).toURL());
                }
            }
            return found;
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
