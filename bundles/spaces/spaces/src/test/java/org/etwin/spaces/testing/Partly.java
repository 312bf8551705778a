package org.etwin.spaces.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A service of which a test needs a few methods: those of {@code some}; the others must not be called. */
final class Partly {
    private Partly() {}

    static <T> T as(Class<T> service, Object some) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, args) -> call(some, method, args)));
    }

    private static Object call(Object some, Method wanted, Object[] args) throws Throwable {
        Method found = Arrays.stream(some.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(wanted.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), wanted.getParameterTypes()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted.toString()));
        found.setAccessible(true);
        try {
            return found.invoke(some, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
