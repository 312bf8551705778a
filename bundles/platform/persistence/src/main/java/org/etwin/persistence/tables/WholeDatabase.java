package org.etwin.persistence.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** The database of the installation as a whole. For operators' work only: it asks nobody for rights. */
@ProviderType
public interface WholeDatabase {
    /** Whether it is inside of this process: Derby. */
    boolean isEmbedded();

    /**
     * Lets the work read the database as it was in one moment. Nobody waits for it, and nothing that is written meanwhile
     * is seen.
     *
     * @param room an empty folder that may take a copy of the database for as long as the work goes on
     */
    <T> T atOneMoment(Path room, Function<Tables, T> work);

    /**
     * Takes the database away from everybody else (pages and REST answer that they are away), does the work in one
     * transaction, and gives the database back whatever comes of it. What the work throws rolls it back.
     */
    <T> T alone(Function<Tables, T> work);

    /**
     * Moves everything into an empty PostgreSQL database and uses that from then on. Nobody can use the installation
     * meanwhile. The settings are changed only when all tables are equal in count and sum; otherwise nothing is changed
     * and the new database is left empty.
     *
     * @param told each step, for the operator's eyes
     * @return the tables with what they hold
     * @throws IllegalStateException with words for the operator when it cannot be done
     */
    List<Moved> move(Address target, Consumer<String> told);

    /** @param url such as {@code jdbc:postgresql://host:5432/etwin} */
    record Address(String url, String user, String password) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    record Moved(String table, TableSum sum) {}
}
