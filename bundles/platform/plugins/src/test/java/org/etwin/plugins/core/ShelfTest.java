package org.etwin.plugins.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.etwin.platform.Rejected;
import org.etwin.plugins.Quarantine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    private Path data;

    private Jar jar(String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-SymbolicName", "org.example.poems;singleton:=true");
        main.putValue("Bundle-Version", version);
        main.putValue("Import-Package", "org.etwin.ui");
        Path file = data.resolve(version + ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream made = new JarOutputStream(out, manifest)) {
            made.finish();
        }
        return Jar.read(file);
    }

    private Shelf shelf() {
        return new Shelf(new Folders(data), 3);
    }

    @Test
    void theVersionBeforeThePresentOneIsKept() throws IOException {
        Shelf shelf = shelf();
        shelf.keep(jar("1.0.0"));
        shelf.keep(jar("2.0.0"));

        assertThat(Jar.read(shelf().previous("org.example.poems").orElseThrow()).version())
                .isEqualTo("1.0.0");
    }

    @Test
    void puttingBackTwiceIsAsBefore() throws IOException {
        Shelf shelf = shelf();
        shelf.keep(jar("1.0.0"));
        shelf.keep(jar("2.0.0"));
        shelf.keep(jar("1.0.0"));

        assertThat(shelf.versions("org.example.poems"))
                .extracting(Shelf.Kept::version)
                .containsExactly("1.0.0", "2.0.0");
    }

    @Test
    void onlySoManyAreKept() throws IOException {
        Shelf shelf = shelf();
        for (String version : new String[] {"1.0.0", "2.0.0", "3.0.0", "4.0.0"}) {
            shelf.keep(jar(version));
        }

        assertThat(shelf.versions("org.example.poems"))
                .extracting(Shelf.Kept::version)
                .containsExactly("4.0.0", "3.0.0", "2.0.0");
        try (var files = Files.list(new Folders(data).of("org.example.poems"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jar"))).hasSize(3);
        }
    }

    @Test
    void whatWasNeverInstalledHasNoVersions() {
        assertThat(shelf().versions("../../etc")).isEmpty();
        assertThat(shelf().previous("org.example.poems")).isEmpty();
    }

    @Test
    void aFileThatIsNoBundleIsRefused() throws IOException {
        Path file = Files.writeString(data.resolve("poem.jar"), "roses are red");

        assertThatThrownBy(() -> Jar.read(file))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.rejections())
                        .extracting(reason -> reason.key())
                        .containsExactly("plugins.rejected.no-bundle"));
    }

    @Test
    void aQuarantineHoldsAfterARestartUntilItIsLifted() {
        Quarantine quarantine =
                new Quarantine(Instant.parse("2026-11-24T12:00:00Z"), "Poems", "threw: ä\nb", Set.of("SI", "FI"));
        new Quarantines(new Folders(data)).put("org.example.poems", quarantine);

        Quarantines again = new Quarantines(new Folders(data));
        assertThat(again.of("org.example.poems")).contains(quarantine);
        again.lift("org.example.poems");
        assertThat(new Quarantines(new Folders(data)).of("org.example.poems")).isEmpty();
    }
}
