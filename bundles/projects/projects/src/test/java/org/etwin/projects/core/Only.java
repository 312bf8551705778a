package org.etwin.projects.core;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** A service of which only some methods are there: calling another one is a mistake of the test. */
final class Only {
    private Only() {}

    static <T> T of(Class<T> service, Map<String, Function<Object[], Object>> methods) {
        return service.cast(
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (proxy, method, args) -> {
                    Function<Object[], Object> called = methods.get(method.getName());
                    if (called == null) {
                        throw new AssertionError(method.toString());
                    }
                    return called.apply(args);
                }));
    }

    /** Settings as they are when nothing was configured. */
    static <T> T defaults(Class<T> settings) {
        return settings.cast(Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (proxy, method, args) -> method.getDefaultValue()));
    }
}
