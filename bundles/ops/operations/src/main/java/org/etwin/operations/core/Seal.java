package org.etwin.operations.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code SHA256SUMS}: the sum of every other file, so that {@code sha256sum -c SHA256SUMS} checks a backup without eTwin.
 * It is written last; a backup without it was never finished.
 */
final class Seal {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^/].*)");

    private final BackupFolder folder;

    Seal(BackupFolder folder) {
        this.folder = folder;
    }

    void write(Map<String, String> sums) throws IOException {
        Path beside = folder.root().resolve(BackupFolder.SUMS + ".new");
        try (OutputStream out = folder.write(beside)) {
            for (Map.Entry<String, String> each : new TreeMap<>(sums).entrySet()) {
                out.write((each.getValue() + "  " + each.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(beside, folder.root().resolve(BackupFolder.SUMS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws Damaged when a file is missing, is too much, is cut or differs in a byte */
    void check() throws IOException {
        Path list = folder.root().resolve(BackupFolder.SUMS);
        if (!Files.isRegularFile(list)) {
            throw new Damaged("it was never finished: there is no " + BackupFolder.SUMS);
        }
        Map<String, String> sums = new TreeMap<>();
        for (String line : new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Matcher both = LINE.matcher(line);
            if (!both.matches() || leadsOut(both.group(2))) {
                throw new Damaged(BackupFolder.SUMS + " cannot be read");
            }
            sums.put(both.group(2), both.group(1));
        }
        Set<String> there = folder.names();
        there.remove(BackupFolder.SUMS);
        needAll(sums.keySet(), there, " is missing");
        needAll(there, sums.keySet(), " is not in " + BackupFolder.SUMS);
        for (Map.Entry<String, String> each : sums.entrySet()) {
            Path file = folder.root().resolve(each.getKey());
            if (Files.isSymbolicLink(file) || !Sha256.of(file).equals(each.getValue())) {
                throw new Damaged(each.getKey() + " was changed");
            }
        }
    }

    private static void needAll(Set<String> wanted, Set<String> there, String otherwise) {
        for (String name : wanted) {
            if (!there.contains(name)) {
                throw new Damaged(name + otherwise);
            }
        }
    }

    private boolean leadsOut(String name) {
        return !folder.root().resolve(name).normalize().startsWith(folder.root());
    }
}
