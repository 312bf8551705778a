package org.etwin.testing;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The module whose tests run. */
final class Module {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private Module() {}

    static JavaClasses classes() {
        // Names say enough; reading what others bring takes ten times as long.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        // A library that is packed into the bundle is not ours to judge.
        return new ClassFileImporter()
                .withImportOption(location -> location.contains("/org/etwin/"))
                .importPath(HERE.resolve("target/classes"));
    }

    static List<Path> sources() {
        return files(HERE.resolve("src/main/java"), ".java");
    }

    /** That module and those beside it that belong to the same capability: {@code schools}, {@code schools.api}, … */
    static List<Path> capability(Path module) {
        String own = module.getFileName().toString();
        String capability = own.contains(".") ? own.substring(0, own.indexOf('.')) : own;
        try (Stream<Path> beside = Files.list(module.getParent())) {
            return beside.filter(each -> each.equals(module)
                            || each.getFileName().toString().equals(capability)
                            || each.getFileName().toString().startsWith(capability + "."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(each -> each.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
