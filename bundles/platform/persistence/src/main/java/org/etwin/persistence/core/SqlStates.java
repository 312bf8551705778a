package org.etwin.persistence.core;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** What an exception means, by the codes that Derby and PostgreSQL give it. */
public final class SqlStates {
    /** Chosen as victim of a deadlock, serialization failure; waited too long for a lock (Derby). */
    private static final Set<String> DEADLOCK = Set.of("40001", "40P01", "40XL1", "40XL2");

    private static final String DUPLICATE = "23505";

    private SqlStates() {}

    public static boolean isDeadlock(Throwable thrown) {
        return caused(thrown, DEADLOCK::contains);
    }

    public static boolean isDuplicate(Throwable thrown) {
        return caused(thrown, DUPLICATE::equals);
    }

    private static boolean caused(Throwable thrown, Predicate<String> state) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && state.test(sql.getSQLState())) {
                return true;
            }
            for (Throwable nested : nested(cause)) {
                if (nested != cause && caused(nested, state)) {
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
