package org.etwin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class LateServicesTest {
    private final List<String> asked = new ArrayList<>();
    private final ServiceReference<String> plain = reference();
    private final ServiceReference<String> broken = reference();
    private final LateServices<String> services = LateServices.in(context());

    @Test
    void nothingIsFetchedBeforeItIsNeededAndThenOnce() {
        services.add(plain);
        assertThat(asked).isEmpty();

        assertThat(services.all()).containsExactly("plain");
        assertThat(services.all()).containsExactly("plain");
        assertThat(asked).containsExactly("getService");
    }

    @Test
    void whatCannotBeginIsLeftOutAndTriedAgain() {
        services.add(broken);

        assertThat(services.all()).isEmpty();
        assertThat(services.all()).isEmpty();
        assertThat(asked).containsExactly("getService", "getService");
    }

    @Test
    void whatGoesIsGivenBackIfItWasFetched() {
        services.add(plain);
        services.remove(plain);
        assertThat(asked).isEmpty();

        services.add(plain);
        services.all();
        services.remove(plain);
        assertThat(services.all()).isEmpty();
        assertThat(asked).containsExactly("getService", "ungetService");
    }

    private BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return method.getName().equals("ungetService")
                            ? (Object) true
                            : arguments[0] == plain ? "plain" : null;
                });
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<String> reference() {
        return (ServiceReference<String>) Proxy.newProxyInstance(
                LateServicesTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> null;
                });
    }
}
