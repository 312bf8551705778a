package org.etwin.operations.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The settings that the operator wrote: what differs from what was delivered, and what never was. What belongs to one
 * machine or to the container is left out.
 */
final class OwnSettings {
    /** Names the database of an installation, and so stays as the new one has it. */
    static final String DATABASE = "org.etwin.persistence.cfg";

    /** {@code bin/etwin} writes here what it delivered. */
    private static final String DELIVERED = ".shipped";

    private static final Set<String> OF_THE_MACHINE =
            Set.of(DELIVERED, "users.properties", "host.key", "host.key.pub", "keys.properties");

    private final Path folder;

    OwnSettings(Path folder) {
        this.folder = folder;
    }

    List<Path> all() throws IOException {
        Map<String, String> delivered = delivered();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> isOwn(file.toString(), delivered))
                    .sorted()
                    .toList();
        }
    }

    private boolean isOwn(String name, Map<String, String> delivered) {
        if (OF_THE_MACHINE.contains(name) || name.endsWith(".new")) {
            return false;
        }
        if (isOurs(name)) {
            return !Sha256.of(folder.resolve(name)).equals(delivered.get(name));
        }
        return !delivered.isEmpty() && !delivered.containsKey(name) && !isOfTheContainer(name);
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org.etwin.")
                || name.startsWith("custom.")
                || name.equals("org.apache.felix.http.cfg")
                || name.equals("org.ops4j.pax.logging.cfg");
    }

    private static boolean isOfTheContainer(String name) {
        return name.startsWith("org.apache.karaf.") || name.contains("/");
    }

    private Map<String, String> delivered() throws IOException {
        Path list = folder.resolve(DELIVERED);
        Map<String, String> sums = new HashMap<>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                String[] both = line.split("  ", 2);
                if (both.length == 2) {
                    sums.put(both[1], both[0]);
                }
            }
        }
        return sums;
    }
}
