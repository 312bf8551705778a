package org.etwin.operations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a backup, nothing of it is used. */
class DamagedBackupTest {
    private static final Actor OPERATOR = new Actor.Operator("op");

    @TempDir
    Path folder;

    private Path backup;
    private ServerForTests empty;
    private Map<String, TableSum> before;

    @BeforeEach
    void made() {
        ServerForTests server = new ServerForTests(Database.DERBY, folder.resolve("server"));
        server.account(1, "Tina");
        server.post(1, "hello");
        server.setting("org.etwin.identity.cfg", "tries.account = 7\n");
        backup = folder.resolve("backup");
        server.backups.make(OPERATOR, backup, step -> {});
        empty = new ServerForTests(Database.DERBY, folder.resolve("empty"));
        before = empty.sums();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "SHA256SUMS", "tables/posts.gz", "etc/org.etwin.identity.cfg", "files"})
    void aByteThatIsChangedIsRefused(String name) throws IOException {
        Path file = name.equals("files") ? picture() : backup.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "SHA256SUMS", "tables/posts.gz", "etc/org.etwin.identity.cfg", "files"})
    void aFileThatIsMissingIsRefused(String name) throws IOException {
        Files.delete(name.equals("files") ? picture() : backup.resolve(name));
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "SHA256SUMS", "tables/posts.gz"})
    void aFileThatIsCutIsRefused(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(backup.resolve(name));
        Files.write(backup.resolve(name), java.util.Arrays.copyOf(bytes, bytes.length - 20));
        assertRefused();
    }

    @Test
    void aManifestThatIsCutIsRefusedAlsoWhenItsSumIsRight() throws IOException {
        String manifest = Files.readString(backup.resolve("manifest.json"));
        sealed(manifest.substring(0, manifest.length() / 2));
        assertRefused();
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        sealed(Files.readString(backup.resolve("manifest.json")).replace("\"format\":1", "\"format\":2"));
        assertRefused();
    }

    @Test
    void aFileWithItsLineTakenAwayIsRefused() throws IOException {
        Path picture = picture();
        String name = picture.getFileName().toString();
        Files.delete(picture);
        Path sums = backup.resolve("SHA256SUMS");
        Files.write(
                sums,
                Files.readAllLines(sums).stream()
                        .filter(line -> !line.contains(name))
                        .toList());
        assertRefused();
    }

    @Test
    void aNameThatLeadsOutIsRefused() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Files.writeString(outside, "secret");
        Path sums = backup.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums) + Sha256.of(outside) + "  ../outside.txt\n");
        assertRefused();
    }

    @Test
    void aTableWithOtherRowsThanTheManifestSaysIsRefused() throws IOException {
        sealed(Files.readString(backup.resolve("manifest.json")).replace("\"rows\":1", "\"rows\":2"));
        assertThatThrownBy(() -> empty.backups.restore(OPERATOR, backup, step -> {}))
                .hasMessageContaining("not equal to the backup");
        assertThat(empty.sums()).isEqualTo(before);
    }

    @Test
    void theBackupOfAnotherVersionIsRefused() {
        empty.execute("UPDATE persistence_migrated SET checksum = 'of another version'", false);
        try {
            assertThatThrownBy(() -> empty.backups.restore(OPERATOR, backup, step -> {}))
                    .hasMessageContaining("another version");
            assertThat(empty.contents.all).isEmpty();
        } finally {
            Manifest manifest = empty.backups.check(OPERATOR, backup);
            empty.execute(
                    "UPDATE persistence_migrated SET checksum = '"
                            + manifest.changeLogs().values().iterator().next() + "'",
                    false);
        }
    }

    private void assertRefused() {
        assertThatThrownBy(() -> empty.backups.restore(OPERATOR, backup, step -> {}))
                .isInstanceOf(Damaged.class);
        assertThat(empty.sums()).isEqualTo(before);
        assertThat(empty.contents.all).isEmpty();
        assertThat(empty.data.resolve("etc/org.etwin.identity.cfg")).doesNotExist();
    }

    private Path picture() throws IOException {
        try (var all = Files.walk(backup.resolve("files"))) {
            return all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /** Somebody wrote another manifest and its right sum. */
    private void sealed(String manifest) throws IOException {
        Files.writeString(backup.resolve("manifest.json"), manifest);
        String sum = HexFormat.of().formatHex(Sha256.digest().digest(manifest.getBytes()));
        Path sums = backup.resolve("SHA256SUMS");
        Files.write(
                sums,
                Files.readAllLines(sums).stream()
                        .map(line -> line.endsWith("  manifest.json") ? sum + "  manifest.json" : line)
                        .toList());
    }
}
