package org.etwin.files.core;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.etwin.files.store.ContentStore;
import org.etwin.files.store.NoRoom;
import org.etwin.files.store.Thumbnails;
import org.etwin.platform.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The folder with the contents, where the settings say it is. */
@Component(
        service = {Disk.class, HealthCheck.class},
        configurationPid = "org.etwin.files")
public final class Disk implements HealthCheck {
    private static final String DATA = "etwin.data";

    private final ContentStore contents;
    private final Thumbnails thumbnails;
    private final long mostPixels;

    @Activate
    public Disk(BundleContext context, FileSettings settings, @Reference Clock clock) {
        this(
                settings.folder().isBlank()
                        ? Path.of(data(context), "files")
                        : Path.of(settings.folder().strip()),
                clock,
                settings.keep_free_megabytes() * 1_000_000L,
                settings.megapixels(),
                settings.megapixels_at_once());
    }

    Disk(Path folder, Clock clock, long keepFree, int megapixels, int megapixelsAtOnce) {
        contents = new ContentStore(folder, keepFree, clock);
        thumbnails = new Thumbnails(contents, megapixelsAtOnce);
        mostPixels = megapixels * 1_000_000L;
    }

    private static String data(BundleContext context) {
        String data = context.getProperty(DATA);
        return data == null ? "data" : data;
    }

    ContentStore contents() {
        return contents;
    }

    Thumbnails thumbnails() {
        return thumbnails;
    }

    long mostPixels() {
        return mostPixels;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Optional<String> problem() {
        try {
            contents.needRoom(0);
            contents.tryWriting();
            return Optional.empty();
        } catch (NoRoom full) {
            return Optional.of("nothing can be stored: " + full.getMessage());
        }
    }
}
