package org.etwin.persistence.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The disk of an embedded database. What would be written when it is nearly full is refused before the database itself
 * fails, which could then not even be read.
 */
public final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    /** Of a database that looks after its disk itself. */
    public static final Room ELSEWHERE = new Room(null, 0);

    private final Path folder;
    private final long keepFree;
    private final AtomicBoolean full = new AtomicBoolean();

    /** @param keepFree bytes that stay free on the disk */
    public Room(Path folder, long keepFree) {
        this.folder = folder;
        this.keepFree = keepFree;
    }

    /** @throws org.etwin.platform.Rejected when there is none: 503, it can be tried again later */
    void need() {
        Optional<String> problem = problem();
        if (full.compareAndSet(problem.isEmpty(), problem.isPresent())) {
            problem.ifPresentOrElse(
                    what -> LOG.warn("Nothing is written any more: {}", what),
                    () -> LOG.info("There is room on the disk of the database again"));
        }
        if (problem.isPresent()) {
            throw Unavailable.noRoom();
        }
    }

    /** What an operator should know. */
    public Optional<String> problem() {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free >= keepFree
                    ? Optional.empty()
                    : Optional.of("only " + (free >> 20) + " MB are free on the disk of " + folder);
        } catch (IOException e) {
            return Optional.of("the disk of " + folder + " does not answer: " + e.getMessage());
        }
    }
}
