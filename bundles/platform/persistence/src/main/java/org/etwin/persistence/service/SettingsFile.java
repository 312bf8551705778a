package org.etwin.persistence.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.etwin.persistence.tables.WholeDatabase.Address;

/** {@code org.etwin.persistence.cfg}: what names the database is replaced, the rest stays as the operator wrote it. */
final class SettingsFile {
    private static final Pattern NAMES_IT = Pattern.compile("\\s*(url|user|password)\\s*[=:].*");
    private static final String ONLY_OWNER = "rw-------";

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalStateException before anything is moved, when the file could not say this */
    static void need(Address address) {
        if ((address.url() + address.user() + address.password()).matches("(?s).*[\\\\\\p{Cntrl}].*|.*\\$\\{.*")) {
            throw new IllegalStateException(
                    "A backslash, ${ and signs that cannot be seen have a meaning of their own in settings files;"
                            + " choose an address and a password without them");
        }
    }

    void pointTo(Address address) {
        try {
            List<String> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                lines.add(NAMES_IT.matcher(line).matches() ? "# before the move: " + line : line);
            }
            lines.add("");
            lines.add("url = " + address.url());
            lines.add("user = " + address.user());
            lines.add("password = " + address.password());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OWNER)));
            Files.write(beside, lines, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Everything is moved, but " + file + " could not be written", e);
        }
    }
}
