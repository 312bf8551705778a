package org.etwin.persistence.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Notes every statement that is sent to the database. */
final class CountingDataSource {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source, null);
    }

    List<String> sent() {
        return List.copyOf(sent);
    }

    void forget() {
        sent.clear();
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, args) -> {
            note(method, args, sql);
            return wrap(call(target, method, args), method, args);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void note(Method method, Object[] args, String sql) {
        if (method.getName().startsWith("execute")) {
            sent.add(sql != null || args == null ? String.valueOf(sql) : String.valueOf(args[0]));
        }
    }

    private Object wrap(Object result, Method method, Object[] args) {
        if (result instanceof Connection && method.getName().equals("getConnection")) {
            return proxy(Connection.class, result, null);
        }
        if (result instanceof PreparedStatement && method.getName().equals("prepareStatement")) {
            return proxy(PreparedStatement.class, result, (String) args[0]);
        }
        if (result instanceof Statement && method.getName().equals("createStatement")) {
            return proxy(Statement.class, result, null);
        }
        return result;
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
