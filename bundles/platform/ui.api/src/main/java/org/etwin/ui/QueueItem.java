package org.etwin.ui;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * How something that waits is shown in the list of a {@link QueueView}.
 *
 * @param id by which it is found again
 * @param who gives the avatar its colour: the person or thing that waits
 * @param since when it began to wait
 * @param age how long it waits against the target, or null: then whole days against the usual target
 */
public record QueueItem(Id id, Id who, String name, String note, Instant since, Age age) {
    public QueueItem(Id id, String name, String note, Instant since) {
        this(id, id, name, note, since, null);
    }

    /**
     * How long something waits.
     *
     * @param days whole or working days, as the target counts them
     * @param target within which it should be decided
     */
    public record Age(long days, int target) {
        private static final int USUAL_TARGET = 5;
        private static final double SOON = 0.6;

        static Age of(long days) {
            return new Age(days, USUAL_TARGET);
        }

        /** Green in the first part of the target, orange in the last, red beyond it. */
        public Tone tone() {
            return days > target ? Tone.DANGER : days >= target * SOON ? Tone.ACCENT : Tone.OK;
        }
    }
}
