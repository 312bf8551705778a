package org.etwin.plugins.core;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.etwin.plugins.Quarantine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which plug-ins are kept out; in a file of each, so that neither a restart nor a new build of eTwin lets them in. */
@Component(service = Quarantines.class)
public final class Quarantines {
    private static final String FILE = "quarantine.properties";

    private final Folders folders;
    private final Map<String, Quarantine> all = new ConcurrentHashMap<>();

    @Activate
    public Quarantines(@Reference Folders folders) {
        this.folders = folders;
        if (Files.isDirectory(folders.kept())) {
            try (Stream<Path> each = Files.list(folders.kept())) {
                each.map(folder -> folder.resolve(FILE)).filter(Files::exists).forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Optional<Quarantine> of(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(all.get(name));
    }

    void put(String name, Quarantine quarantine) {
        Properties properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("at", quarantine.at().toString());
        properties.setProperty("part", quarantine.part());
        properties.setProperty("fault", quarantine.fault());
        properties.setProperty("territories", String.join(" ", quarantine.territories()));
        try {
            Path file = Files.createDirectories(folders.of(name)).resolve(FILE);
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Let it in again by etwin:release");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.put(name, quarantine);
    }

    void lift(String name) {
        try {
            Files.deleteIfExists(folders.of(name).resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.remove(name);
    }

    private void read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String territories = properties.getProperty("territories", "").trim();
        all.put(
                properties.getProperty("name"),
                new Quarantine(
                        Instant.parse(properties.getProperty("at")),
                        properties.getProperty("part", ""),
                        properties.getProperty("fault", ""),
                        territories.isEmpty() ? Set.of() : Set.of(territories.split(" "))));
    }
}
