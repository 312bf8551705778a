package org.etwin.rest.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.etwin.rest.server.Answers;

/** Answers to calls with keys, without a database. */
public final class KeptInMemory implements Answers {
    private static final Begun BEGUN = Begun.RUNNING;

    private final Map<String, Begun> calls = new ConcurrentHashMap<>();

    @Override
    public Begun begin(String call, BooleanSupplier current) {
        Begun before = calls.putIfAbsent(call, BEGUN);
        return before != null ? before : Begun.run(new Running(call));
    }

    private final class Running implements Run {
        private final String call;

        Running(String call) {
            this.call = call;
        }

        @Override
        public void over() {
            // Nothing is written alongside.
        }

        @Override
        public void answered(String body, int status, Answer answer) {
            if (status < 400) {
                calls.put(call, Begun.done(new Done(body, answer)));
            } else {
                calls.remove(call);
            }
        }
    }
}
