package org.etwin.plugins.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The versions of each plug-in that were installed last, whatever way they came; they stay when the plug-in goes. A folder
 * for each: the jars by their sums, and a list of them, the present one first.
 */
@Component(service = Shelf.class, configurationPid = "org.etwin.plugins")
public final class Shelf {
    private static final String LIST = "versions.txt";

    private final Folders folders;
    private final int most;

    record Kept(String version, String sum) {}

    @Activate
    public Shelf(@Reference Folders folders, PlugInSettings settings) {
        this(folders, settings.versions_kept() + 1);
    }

    /** @param most versions of one plug-in, with the present one */
    Shelf(Folders folders, int most) {
        this.folders = folders;
        this.most = Math.max(1, most);
    }

    /** This is the present version now. */
    synchronized void keep(Jar jar) {
        try {
            Path folder = Files.createDirectories(folders.of(jar.name()));
            Path target = file(jar.name(), jar.sum());
            if (!Files.exists(target)) {
                Path beside = folder.resolve(jar.sum() + ".part");
                Files.copy(jar.file(), beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            }
            List<Kept> versions = new ArrayList<>(versions(jar.name()));
            versions.removeIf(each -> each.sum().equals(jar.sum()));
            versions.add(0, new Kept(jar.version(), jar.sum()));
            List<Kept> kept = versions.subList(0, Math.min(most, versions.size()));
            Files.write(
                    folder.resolve(LIST),
                    kept.stream().map(each -> each.sum() + " " + each.version()).toList());
            for (Kept old : versions.subList(kept.size(), versions.size())) {
                Files.deleteIfExists(file(jar.name(), old.sum()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present one first; empty for what was never installed. */
    synchronized List<Kept> versions(String name) {
        Path list = folders.of(name).resolve(LIST);
        if (!Files.exists(list)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2 && Files.exists(file(name, parts[0])))
                    .map(parts -> new Kept(parts[1], parts[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that was there before the present one. */
    Optional<Path> previous(String name) {
        return versions(name).stream().skip(1).findFirst().map(kept -> file(name, kept.sum()));
    }

    private Path file(String name, String sum) {
        return folders.of(name).resolve(sum + ".jar");
    }
}
