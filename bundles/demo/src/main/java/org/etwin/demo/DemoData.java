package org.etwin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.etwin.demo.Story.Founded;
import org.etwin.demo.Story.ProjectEntry;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Believable people, schools, projects and posts. Calls the APIs like any client, and can be repeated: what is there
 * already stays as it is.
 */
@Component(service = DemoData.class)
public final class DemoData {
    private final Json json;
    private final Cast cast;
    private final Schooling schooling;
    private final Founders founders;
    private final Conversations conversations;

    @Activate
    public DemoData(
            @Reference Json json,
            @Reference Cast cast,
            @Reference Schooling schooling,
            @Reference Founders founders,
            @Reference Conversations conversations) {
        this.json = json;
        this.cast = cast;
        this.schooling = schooling;
        this.founders = founders;
        this.conversations = conversations;
    }

    /** Loads what is missing and returns when all is there. */
    synchronized void load() {
        Story story = json.read(text(), Story.class);
        cast.employ(story.staff());
        schooling.importRegister();
        waitForRegister();
        schooling.open(story.schools(), story.people());
        founders.meet(story.contacts());
        for (ProjectEntry entry : story.projects()) {
            Id project = founders.found(entry);
            if (entry.stage() == Founded.OPEN) {
                conversations.fill(project, entry);
            }
        }
    }

    private void waitForRegister() {
        for (int tenths = 0; !schooling.registerIsIn(); tenths++) {
            if (tenths > 1200 || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the import of the register has not ended within two minutes");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }

    private static String text() {
        try (InputStream file = DemoData.class.getResourceAsStream("/demo/demo.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
