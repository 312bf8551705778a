package org.etwin.persistence.core;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** What an exception means, by the codes that Derby and PostgreSQL give it. */
public final class SqlStates {
    /** Chosen as victim of a deadlock, serialization failure; waited too long for a lock (Derby). */
    private static final Set<String> DEADLOCK = Set.of("40001", "40P01", "40XL1", "40XL2");

    private static final String DUPLICATE = "23505";

    /** disk_full, and "no room" in words of the system below; Derby: a page, a container, the log cannot be written. */
    private static final Set<String> NO_ROOM = Set.of("53100", "XSDG1", "XSDF0", "XSDFI", "XSLA1", "XSLA4", "XSRS9");

    private static final String NO_SPACE = "No space left on device";
    private static final String NO_QUOTA = "Disk quota exceeded";

    /** Too many connections, shutting down or starting up; Derby: stopped, or could not be started. */
    private static final Set<String> AWAY = Set.of(
            "53300", "57P01", "57P02", "57P03", "XJ040", "XJ001", "XSDB6", "40XD0", "40XD1", "40XD2", "XSTB3", "XBDA0");

    private static final String CONNECTION = "08";

    private SqlStates() {}

    public static boolean isDeadlock(Throwable thrown) {
        return caused(thrown, DEADLOCK::contains);
    }

    public static boolean isDuplicate(Throwable thrown) {
        return caused(thrown, DUPLICATE::equals);
    }

    /** Whether the disk of the database is full. */
    public static boolean isNoRoom(Throwable thrown) {
        return anywhere(
                thrown,
                cause -> cause instanceof SQLException sql && NO_ROOM.contains(String.valueOf(sql.getSQLState()))
                        || saysNoRoom(cause));
    }

    /** Whether the database cannot be reached now. */
    public static boolean isAway(Throwable thrown) {
        return anywhere(
                thrown,
                cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql && isAway(String.valueOf(sql.getSQLState())));
    }

    private static boolean isAway(String state) {
        return state.startsWith(CONNECTION) || AWAY.contains(state);
    }

    private static boolean saysNoRoom(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return (cause instanceof IOException || cause instanceof SQLException)
                && (said.contains(NO_SPACE) || said.contains(NO_QUOTA));
    }

    private static boolean caused(Throwable thrown, Predicate<String> state) {
        return anywhere(
                thrown,
                cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && state.test(sql.getSQLState()));
    }

    private static boolean anywhere(Throwable thrown, Predicate<Throwable> fits) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (fits.test(cause)) {
                return true;
            }
            for (Throwable nested : nested(cause)) {
                if (nested != cause && anywhere(nested, fits)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static Throwable[] nested(Throwable cause) {
        return cause instanceof org.apache.openjpa.util.ExceptionInfo openJpa
                ? openJpa.getNestedThrowables()
                : new Throwable[0];
    }
}
