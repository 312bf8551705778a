package org.etwin.operations.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.operations.core.Moving;
import org.etwin.persistence.tables.WholeDatabase.Address;
import org.etwin.persistence.tables.WholeDatabase.Moved;

/** {@code etwin:migrate-database}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "migrate-database",
        description = "Moves everything from Derby into an empty PostgreSQL database and uses that from then on",
        detailedDescription = "Nobody can use the installation meanwhile. The settings are changed only when all tables"
                + " are equal in number of rows and sum; Derby’s folder stays as it is.")
public final class MigrateDatabaseCommand extends Whole {
    @Argument(
            name = "url",
            description = "Address of the empty database, for example jdbc:postgresql://localhost:5432/etwin",
            required = true)
    @Completion(value = StringsCompleter.class, values = "jdbc:postgresql://localhost:5432/etwin")
    private String url;

    @Option(name = "--user", description = "User of the database")
    private String user = "etwin";

    @Option(
            name = "--password-file",
            description = "A file on the server with the password in its first line; without it you are asked")
    @Completion(FileCompleter.class)
    private String passwordFile;

    @Reference
    private Moving moving;

    @Override
    void work() throws IOException {
        String password = password();
        List<Moved> moved = moving.move(operator(), new Address(url, user, password), this::print);
        print("Everything is moved: %d tables with %d rows are equal, and PostgreSQL is used now."
                .formatted(
                        moved.size(),
                        moved.stream().mapToLong(each -> each.sum().rows()).sum()));
    }

    private String password() throws IOException {
        if (passwordFile != null) {
            return Files.readAllLines(Path.of(passwordFile)).stream()
                    .findFirst()
                    .orElse("");
        }
        return session().readLine("Password of " + user + ": ", '*');
    }
}
