package org.etwin.persistence.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.etwin.persistence.core.NotingDataSource;

/** Notes every statement that is sent to the database. */
final class CountingDataSource {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    DataSource around(DataSource source) {
        return NotingDataSource.around(source, () -> sent::add);
    }

    List<String> sent() {
        return List.copyOf(sent);
    }

    void forget() {
        sent.clear();
    }
}
