package org.etwin.persistence.core;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database by its address, without a pool.
 *
 * @param folder on this machine, or null
 * @param ending how it is closed for good: Derby is inside of this process
 */
public record OpenDatabase(DataSource source, Dialect dialect, Path folder, Runnable ending) {
    /** @param user empty for Derby */
    public static OpenDatabase at(String url, String user, String password) {
        Dialect dialect = Dialect.of(url);
        if (dialect == Dialect.DERBY) {
            String name = url.substring("jdbc:derby:".length()).split(";", 2)[0];
            DerbySource derby = new DerbySource(name);
            derby.setCreateDatabase("create");
            return new OpenDatabase(derby, dialect, Path.of(name), derby::shutDown);
        }
        return new OpenDatabase(postgres(url, user, password), dialect, null, () -> {});
    }

    /** A Derby database that is there already, for example a copy. */
    public static OpenDatabase derbyThere(String folder) {
        DerbySource derby = new DerbySource(folder);
        return new OpenDatabase(derby, Dialect.DERBY, Path.of(folder), derby::shutDown);
    }

    /** What is left for it on the disk of this machine; a server of databases looks after its own. */
    public Room room(long keepFree) {
        return folder == null ? Room.ELSEWHERE : new Room(folder, keepFree);
    }

    /** Nobody uses it any more. */
    public void end() {
        ending.run();
    }

    private static DataSource postgres(String url, String user, String password) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        if (!user.isEmpty()) {
            postgres.setUser(user);
            postgres.setPassword(password);
        }
        postgres.setApplicationName("etwin");
        postgres.setTcpKeepAlive(true);
        postgres.setReWriteBatchedInserts(true);
        return postgres;
    }
}
