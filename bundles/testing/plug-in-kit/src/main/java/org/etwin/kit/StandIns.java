package org.etwin.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.etwin.platform.Page;
import org.etwin.platform.Texts;
import org.etwin.ui.Screen;

/** Services of eTwin for a plug-in that runs without eTwin: they are there, and have nothing to tell. */
final class StandIns implements InvocationHandler {
    private final Texts texts;
    private final Screen screen;

    StandIns(Texts texts) {
        this.texts = texts;
        screen = new BareScreen(this, texts);
    }

    /** Nothing for a class: nobody can stand in for it. */
    Optional<Object> of(Class<?> service) {
        if (service == Screen.class) {
            return Optional.of(screen);
        }
        if (service == Texts.class) {
            return Optional.of(texts);
        }
        if (service == Clock.class) {
            return Optional.of(Clock.systemUTC());
        }
        return service.isInterface() ? Optional.of(proxy(service)) : Optional.empty();
    }

    <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    Screen screen() {
        return screen;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "a stand-in of the test kit";
            };
        }
        return method.isDefault()
                ? InvocationHandler.invokeDefault(self, method, arguments)
                : nothing(method.getReturnType());
    }

    private Object nothing(Class<?> type) {
        if (type.isPrimitive()) {
            return primitive(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> nothings = Map.of(
                String.class, "",
                Optional.class, Optional.empty(),
                OptionalInt.class, OptionalInt.empty(),
                List.class, List.of(),
                Set.class, Set.of(),
                Map.class, Map.of(),
                Page.class, Page.empty());
        if (type == Stream.class) {
            return Stream.empty();
        }
        return nothings.containsKey(type)
                ? nothings.get(type)
                : type.isInterface() && !type.isSealed() ? proxy(type) : null;
    }

    private static Object primitive(Class<?> type) {
        if (type == void.class) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : (Object) 0;
    }
}
