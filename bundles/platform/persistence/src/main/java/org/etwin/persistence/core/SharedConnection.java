package org.etwin.persistence.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;

/** The connection of a transaction as others get it: ending the transaction is not theirs to do. */
final class SharedConnection implements InvocationHandler {
    private static final Set<String> NOT_THEIRS =
            Set.of("close", "commit", "rollback", "setAutoCommit", "abort", "setReadOnly");

    private final Connection connection;
    private final Runnable changing;

    private SharedConnection(Connection connection, Runnable changing) {
        this.connection = connection;
        this.changing = changing;
    }

    /** @param changing is told of each statement that may not only read */
    static Connection of(Connection connection, Runnable changing) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(connection, changing));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        boolean ofSavepoint = method.getName().equals("rollback") && args != null;
        if (NOT_THEIRS.contains(method.getName()) && !ofSavepoint) {
            return null;
        }
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "getAutoCommit" -> false;
            default -> {
                noteChange(method, args);
                yield passOn(method, args);
            }
        };
    }

    private void noteChange(Method method, Object[] args) {
        boolean statement = Statement.class.isAssignableFrom(method.getReturnType());
        if (statement && (args == null || !(args[0] instanceof String sql) || !sql.startsWith("SELECT"))) {
            changing.run();
        }
    }

    private Object passOn(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
