package org.etwin.itests;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that was built but examples and tests, read once. */
final class BuiltClasses {
    private static final JavaClasses ALL = read();

    private BuiltClasses() {}

    static Stream<JavaClass> all() {
        return ALL.stream();
    }

    private static JavaClasses read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPaths(folders());
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.find(
                Server.root().resolve("bundles"), 4, (folder, attributes) -> folder.endsWith("target/classes"))) {
            return folders.filter(folder -> !folder.toString().contains("vaadin"))
                    .filter(folder -> !folder.toString().matches(".*/(examples|testing)/.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
