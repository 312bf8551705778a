package org.etwin.persistence.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Tells every statement that is sent to the database to whoever listens when the connection is taken. */
public final class NotingDataSource {
    private final Supplier<Consumer<String>> listening;

    private NotingDataSource(Supplier<Consumer<String>> listening) {
        this.listening = listening;
    }

    /** @param listening gives null when nobody does: the connection is handed out as it is */
    public static DataSource around(DataSource source, Supplier<Consumer<String>> listening) {
        NotingDataSource noting = new NotingDataSource(listening);
        return proxy(DataSource.class, (proxy, method, args) -> noting.connected(call(source, method, args)));
    }

    private Object connected(Object result) {
        Consumer<String> listener = result instanceof Connection ? listening.get() : null;
        return listener == null
                ? result
                : proxy(
                        Connection.class,
                        (proxy, method, args) -> prepared(call(result, method, args), args, listener));
    }

    private static Object prepared(Object result, Object[] args, Consumer<String> listener) {
        if (result instanceof PreparedStatement) {
            String sql = String.valueOf(args[0]);
            return proxy(PreparedStatement.class, (proxy, method, given) -> {
                noteExecution(method, null, sql, listener);
                return call(result, method, given);
            });
        }
        return result instanceof Statement
                ? proxy(Statement.class, (proxy, method, given) -> {
                    noteExecution(method, given, "batch", listener);
                    return call(result, method, given);
                })
                : result;
    }

    private static void noteExecution(Method method, Object[] args, String otherwise, Consumer<String> listener) {
        if (method.getName().startsWith("execute")) {
            listener.accept(args == null ? otherwise : String.valueOf(args[0]));
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(NotingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
