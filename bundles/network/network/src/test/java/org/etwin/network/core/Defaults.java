package org.etwin.network.core;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings as they are when nothing was configured, apart from what is given. */
final class Defaults {
    private Defaults() {}

    static <T> T of(Class<T> settings, Map<String, Object> changed) {
        return settings.cast(Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (proxy, method, args) -> changed.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
