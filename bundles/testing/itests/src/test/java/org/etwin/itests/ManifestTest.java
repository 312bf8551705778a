package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the three kinds of bundle may export and import, read off every jar that was built. */
class ManifestTest {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> EXPORTING_CORES =
            Set.of("org.etwin.platform", "org.etwin.persistence", "org.etwin.rest", "org.etwin.edge");
    private static final Set<String> PACKED = Set.of("org.etwin.vaadin", "org.etwin.derby");

    @Test
    void anApiImportsNothingButLowerApis() {
        assertThat(bundles(Kind.API)).isNotEmpty().allSatisfy(bundle -> assertThat(bundle.imports())
                .allMatch(imported -> imported.startsWith("org.etwin."), "an eTwin package"));
    }

    @Test
    void aCoreExportsNothingAndImportsNoScreens() {
        assertThat(bundles(Kind.CORE)).isNotEmpty().allSatisfy(bundle -> {
            assertThat(bundle.exports()).isEmpty();
            assertThat(bundle.imports()).noneMatch(imported -> imported.startsWith("com.vaadin"));
        });
    }

    @Test
    void aCoreImportsNoOtherCore() {
        assertThat(bundles(Kind.CORE)).allSatisfy(bundle -> assertThat(bundle.imports())
                .noneMatch(imported -> imported.matches("org\\.etwin\\.\\w+\\.(core|rest|console|ui).*")));
    }

    @Test
    void aUiExportsNothingAndKnowsNeitherTablesNorResources() {
        assertThat(bundles(Kind.UI)).isNotEmpty().allSatisfy(bundle -> {
            assertThat(bundle.exports()).isEmpty();
            assertThat(bundle.imports())
                    .noneMatch(imported -> imported.startsWith("javax.persistence")
                            || imported.startsWith("javax.ws.rs")
                            || imported.startsWith("org.etwin.persistence")
                            || imported.startsWith("org.etwin.rest")
                            || imported.startsWith("org.etwin.ui.shell"));
        });
    }

    @Test
    void nobodyImportsDynamicallyOrRequiresABundle() {
        assertThat(all()).allSatisfy(bundle -> {
            assertThat(bundle.header("DynamicImport-Package")).isNull();
            assertThat(bundle.header("Require-Bundle")).isNull();
        });
    }

    @Test
    void everyExportedPackageHasAVersion() {
        assertThat(all()).allSatisfy(bundle -> assertThat(bundle.versionlessExports())
                .as(bundle.name())
                .isEmpty());
    }

    private enum Kind {
        API,
        CORE,
        UI
    }

    private static List<Bundle> bundles(Kind kind) {
        return all().stream().filter(bundle -> kind == kind(bundle)).toList();
    }

    private static Kind kind(Bundle bundle) {
        String name = bundle.name();
        if (EXPORTING_CORES.contains(name) || PACKED.contains(name) || name.contains(".theme")) {
            return null;
        }
        if (name.equals("org.etwin.ui.api") || name.contains(".example.")) {
            return null;
        }
        if (name.endsWith(".api")) {
            return Kind.API;
        }
        return name.endsWith(".ui") || name.equals("org.etwin.ui.shell") ? Kind.UI : Kind.CORE;
    }

    private static List<Bundle> all() {
        Path root = Path.of(System.getProperty("etwin.root"), "bundles").normalize();
        String ending = "-" + System.getProperty("etwin.version") + ".jar";
        try (Stream<Path> files = Files.find(
                root,
                4,
                (file, attributes) -> file.getParent().endsWith("target")
                        && file.getFileName().toString().endsWith(ending))) {
            return files.map(Bundle::of).filter(bundle -> bundle.name() != null).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bundle(Path file, Attributes manifest) {
        static Bundle of(Path file) {
            try (JarFile jar = new JarFile(file.toFile())) {
                return new Bundle(file, jar.getManifest().getMainAttributes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return manifest.getValue(name);
        }

        String name() {
            return header("Bundle-SymbolicName");
        }

        Set<String> imports() {
            return packages("Import-Package");
        }

        Set<String> exports() {
            return packages("Export-Package");
        }

        Set<String> versionlessExports() {
            Set<String> names = new TreeSet<>();
            String value = header("Export-Package");
            for (String clause : value == null
                    ? new String[0]
                    : QUOTED.matcher(value).replaceAll("\"\"").split(",")) {
                if (!clause.contains("version=")) {
                    names.add(clause);
                }
            }
            return names;
        }

        private Set<String> packages(String header) {
            Set<String> names = new TreeSet<>();
            String value = header(header);
            if (value != null) {
                for (String clause : QUOTED.matcher(value).replaceAll("").split(",")) {
                    names.add(clause.split(";")[0].trim());
                }
            }
            return names;
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
