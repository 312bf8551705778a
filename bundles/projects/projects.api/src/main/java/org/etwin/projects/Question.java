package org.etwin.projects;

import java.time.Instant;

/**
 * What an NSO wants to know before it decides; the last one of each territory, the history keeps all.
 *
 * @param answer null until a founder answered, as are {@code answeredBy} and {@code answered}
 */
public record Question(
        String territory,
        String words,
        String askedBy,
        Instant asked,
        String answer,
        String answeredBy,
        Instant answered) {
    public boolean isOpen() {
        return answered == null;
    }
}
