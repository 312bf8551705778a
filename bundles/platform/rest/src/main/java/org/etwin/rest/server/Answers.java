package org.etwin.rest.server;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What was answered to calls that carry a key, so that a call which comes again gets the same answer. */
public interface Answers {
    /**
     * Begins a call, unless it was begun before.
     *
     * @param call person, operation and key in 64 hex digits
     * @param current whether the thread that asks it still works on this call
     */
    Begun begin(String call, BooleanSupplier current);

    /**
     * One of three: a new call with {@code run}, one that is over with {@code done}, or neither: the first one is
     * still running.
     */
    record Begun(Optional<Run> run, Optional<Done> done) {
        public static final Begun RUNNING = new Begun(Optional.empty(), Optional.empty());

        public static Begun run(Run run) {
            return new Begun(Optional.of(run), Optional.empty());
        }

        public static Begun done(Done done) {
            return new Begun(Optional.empty(), Optional.of(done));
        }
    }

    /** A call that runs; whatever is written on its thread is noted in the same transaction. */
    interface Run {
        /** The work is over; only the answer is on its way. */
        void over();

        /** @param answer null when it is not to be kept; a refusal of a call that wrote nothing is forgotten */
        void answered(String body, int status, Answer answer);
    }

    /**
     * @param body hash of the body, or null when that was never noted
     * @param answer or null when it was not kept
     */
    record Done(String body, Answer answer) {}

    /** @param text of the body, or null when there is none */
    record Answer(int status, Map<String, String> headers, String text) {}
}
