package org.etwin.itests;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes of everything that was built, as they are declared. */
final class DeclaredRoutes {
    private static final Set<String> ALL = read();

    private DeclaredRoutes() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPaths(classes())) {
            if (type.isAnnotatedWith("com.vaadin.flow.router.Route")) {
                found.add(type.getAnnotationOfType("com.vaadin.flow.router.Route")
                        .get("value")
                        .orElse("")
                        .toString());
            }
        }
        return found;
    }

    static Set<String> startingWith(String beginning) {
        return all().stream().filter(route -> route.startsWith(beginning)).collect(Collectors.toSet());
    }

    private static List<Path> classes() {
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
