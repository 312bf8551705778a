package org.etwin.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {
    private static final String OWNER = "identity.factor:1";

    @TempDir
    Path etc;

    @Test
    void whatItSealsOnlyItOpensAgainAndOnlyForItsOwner() throws IOException {
        String sealed = new InstallationKey(etc).seal("secret", OWNER);
        assertThat(sealed).doesNotContain("secret").isNotEqualTo(new InstallationKey(etc).seal("secret", OWNER));

        assertThat(new InstallationKey(etc).open(sealed, OWNER)).isEqualTo("secret");
        assertThatThrownBy(() -> new InstallationKey(etc).open(sealed, "identity.factor:2"))
                .isInstanceOf(IllegalStateException.class);
        Path elsewhere = Files.createDirectory(etc.resolve("elsewhere"));
        assertThatThrownBy(() -> new InstallationKey(elsewhere).open(sealed, OWNER))
                .hasMessageContaining("not the key");
    }

    @Test
    void itsFileIsForTheServerAlone() throws IOException {
        new InstallationKey(etc).seal("secret", OWNER);

        try (var files = Files.list(etc)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("org.etwin.identity.key");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(etc.resolve("org.etwin.identity.key"))))
                .isEqualTo("rw-------");
    }
}
