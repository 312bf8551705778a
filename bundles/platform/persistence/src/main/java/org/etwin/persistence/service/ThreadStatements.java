package org.etwin.persistence.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.etwin.persistence.SentStatements;
import org.etwin.persistence.core.NotingDataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@link SentStatements} by thread. Costs nothing while nobody notes. */
@Component(service = {SentStatements.class, ThreadStatements.class})
public final class ThreadStatements implements SentStatements {
    private final ThreadLocal<Notes> notes = new ThreadLocal<>();
    private volatile Runnable before = () -> {};

    @Activate
    public ThreadStatements() {}

    DataSource around(DataSource source) {
        return NotingDataSource.around(source, this::listening);
    }

    /** Done before a piece of work is noted. */
    void before(Runnable work) {
        before = work;
    }

    private Consumer<String> listening() {
        Notes now = notes.get();
        return now == null ? null : now.sent::add;
    }

    @Override
    public Noted note() {
        if (notes.get() == null) {
            before.run();
        }
        Notes begun = new Notes(new ArrayList<>(), notes.get());
        notes.set(begun);
        return begun;
    }

    private final class Notes implements Noted {
        private final List<String> sent;
        private final Notes outer;

        Notes(List<String> sent, Notes outer) {
            this.sent = sent;
            this.outer = outer;
        }

        @Override
        public List<String> sent() {
            return List.copyOf(sent);
        }

        @Override
        public void close() {
            if (outer == null) {
                notes.remove();
            } else {
                outer.sent.addAll(sent);
                notes.set(outer);
            }
        }
    }
}
