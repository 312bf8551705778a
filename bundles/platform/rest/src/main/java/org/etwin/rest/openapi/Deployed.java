package org.etwin.rest.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import javax.ws.rs.Path;
import javax.ws.rs.core.Application;
import org.etwin.identity.spi.TokenScopes;
import org.etwin.rest.RestApplication;
import org.etwin.rest.server.Callers;
import org.etwin.rest.server.Operation;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The applications that are there now, and the addresses of those that once were and whose bundles are still installed. */
@Component(service = {Deployed.class, TokenScopes.class})
public final class Deployed implements TokenScopes {
    private static final String BASE = "osgi.jaxrs.application.base";
    private static final String BUNDLE = "service.bundleid";

    private final Map<Application, String> bases = new ConcurrentHashMap<>();
    private final Map<String, Long> everSeen = new ConcurrentHashMap<>();
    private final LongPredicate installed;

    @Activate
    public Deployed(BundleContext context) {
        this(bundle -> context.getBundle(bundle) != null);
    }

    /** @param installed whether the bundle of that number is */
    Deployed(LongPredicate installed) {
        this.installed = installed;
    }

    /** @param base such as {@code /api/v1/schools} */
    record Part(String base, List<Object> resources) {}

    @Reference(
            target = "(" + BASE + "=/api/v1/*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void addApplication(Application application, Map<String, Object> properties) {
        String base = String.valueOf(properties.get(BASE));
        bases.put(application, base);
        everSeen.put(base, properties.get(BUNDLE) instanceof Long bundle ? bundle : 0L);
    }

    public void removeApplication(Application application) {
        bases.remove(application);
    }

    /** Sorted by their addresses. */
    List<Part> parts() {
        return bases.entrySet().stream()
                .map(entry -> new Part(entry.getValue(), resources(entry.getKey())))
                .sorted((a, b) -> a.base().compareTo(b.base()))
                .toList();
    }

    /** Those in which the token of a program can do anything. */
    @Override
    public List<String> capabilities() {
        return bases.entrySet().stream()
                .filter(entry -> resources(entry.getKey()).stream().anyMatch(Deployed::isForPrograms))
                .map(entry -> Callers.capabilityOf(entry.getValue()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isForPrograms(Object resource) {
        return Arrays.stream(resource.getClass().getMethods())
                .filter(method -> Operations.verb(method) != null)
                .anyMatch(method -> !Operation.of(resource.getClass(), method).signedInOnly());
    }

    /**
     * Whether the path belongs to an application that was there, but does not answer now: who asks here has not reached it.
     * It may be known already while its addresses are still being made.
     */
    boolean isAway(String path) {
        everSeen.values().removeIf(bundle -> !installed.test(bundle));
        return everSeen.keySet().stream().anyMatch(base -> path.equals(base) || path.startsWith(base + "/"));
    }

    private static List<Object> resources(Application application) {
        return application instanceof RestApplication ours
                ? ours.resources()
                : application.getSingletons().stream()
                        .filter(one -> one.getClass().isAnnotationPresent(Path.class))
                        .toList();
    }
}
