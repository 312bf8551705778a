package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby that comes back by itself after a power cut and after a full disk. */
final class DerbySource extends EmbeddedDataSource {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(DerbySource.class);
    private static final String CANNOT_CONNECT = "08001";

    DerbySource(String name) {
        setDatabaseName(name);
    }

    /** Not heard: what a power cut left behind may take longer to mend than a pool waits for a connection. */
    @Override
    public void setLoginTimeout(int seconds) {
        LOG.debug("the first connection may take longer than {} s", seconds);
    }

    /** One that was opened while the disk was full can only be read, and would stay so. */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        if (!connection.isReadOnly()) {
            return connection;
        }
        connection.close();
        shutDown();
        throw new SQLException("the database can only be read, because its disk is full", CANNOT_CONNECT);
    }

    void shutDown() {
        EmbeddedDataSource ending = new EmbeddedDataSource();
        ending.setDatabaseName(getDatabaseName());
        ending.setShutdownDatabase("shutdown");
        try {
            ending.getConnection().close();
        } catch (SQLException e) {
            // Derby says by an exception that it has shut down.
            LOG.info("{}", e.getMessage());
        }
    }
}
