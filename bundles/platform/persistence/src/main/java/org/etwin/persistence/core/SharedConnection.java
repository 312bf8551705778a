package org.etwin.persistence.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** The connection of a transaction as others get it: ending the transaction is not theirs to do. */
final class SharedConnection implements InvocationHandler {
    private static final Set<String> NOT_THEIRS =
            Set.of("close", "commit", "rollback", "setAutoCommit", "abort", "setReadOnly");

    private final Connection connection;

    private SharedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(connection));
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
            default -> passOn(method, args);
        };
    }

    private Object passOn(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
