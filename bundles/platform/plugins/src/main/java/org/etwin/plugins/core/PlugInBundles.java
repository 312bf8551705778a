package org.etwin.plugins.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.etwin.platform.Origins;
import org.etwin.plugins.PlugIn;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plug-ins as the framework has them. */
@Component(service = PlugInBundles.class)
public final class PlugInBundles {
    private static final String TERRITORY = "etwin.territory";
    private static final List<String> HEADERS = List.of("ETwin-Texts", "ETwin-Theme");

    private final BundleContext context;
    private final Origins origins;
    private final Shelf shelf;
    private final Quarantines quarantines;
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    @Activate
    public PlugInBundles(
            BundleContext context,
            @Reference Origins origins,
            @Reference Shelf shelf,
            @Reference Quarantines quarantines) {
        this.context = context;
        this.origins = origins;
        this.shelf = shelf;
        this.quarantines = quarantines;
    }

    List<PlugIn> all() {
        return bundles()
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(this::describe)
                .toList();
    }

    Optional<Bundle> find(String name) {
        return bundles().filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst();
    }

    PlugIn describe(Bundle bundle) {
        String name = bundle.getSymbolicName();
        PlugIn.State state =
                quarantines.of(name).map(kept -> PlugIn.State.QUARANTINED).orElseGet(() -> state(bundle.getState()));
        return new PlugIn(
                name,
                bundle.getVersion().toString(),
                state,
                contributes(bundle),
                shelf.versions(name).stream().skip(1).map(Shelf.Kept::version).toList(),
                state == PlugIn.State.ACTIVE ? null : problems.get(name),
                quarantines.of(name).orElse(null));
    }

    /** Tries to start it if it does not run, to learn why. */
    void start(Bundle bundle) {
        try {
            problems.remove(bundle.getSymbolicName());
            bundle.start();
        } catch (BundleException | IllegalStateException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.put(bundle.getSymbolicName(), e.getMessage() + (cause == e ? "" : ": " + cause));
        }
    }

    /** Stops it for good and lets go of its classes; no other bundle needs them. */
    void stop(Bundle bundle) throws BundleException {
        bundle.stop();
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(Set.of(bundle));
    }

    /** Of the territories that its services are for. */
    Set<String> territories(Bundle bundle) {
        Set<String> territories = new TreeSet<>();
        services(bundle).map(service -> service.getProperty(TERRITORY)).forEach(value -> {
            if (value instanceof String one) {
                territories.add(one);
            } else if (value instanceof Object[] several) {
                Arrays.stream(several).map(String::valueOf).forEach(territories::add);
            }
        });
        return territories;
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles()).filter(bundle -> origins.isPlugIn(bundle.getBundleId()));
    }

    private static Stream<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        return services == null ? Stream.empty() : Arrays.stream(services);
    }

    private static Set<String> contributes(Bundle bundle) {
        Set<String> contributes = new TreeSet<>();
        services(bundle)
                .flatMap(service -> Arrays.stream((String[]) service.getProperty(Constants.OBJECTCLASS)))
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .filter(type -> !type.equals("Object"))
                .forEach(contributes::add);
        HEADERS.stream()
                .filter(header -> bundle.getHeaders().get(header) != null)
                .forEach(contributes::add);
        if (bundle.getEntry("i18n") != null) {
            contributes.add("texts");
        }
        if (bundle.getEntry("META-INF/etwin/theme.properties") != null) {
            contributes.add("theme");
        }
        return contributes;
    }

    private static PlugIn.State state(int state) {
        return switch (state) {
            case Bundle.ACTIVE -> PlugIn.State.ACTIVE;
            case Bundle.STARTING -> PlugIn.State.STARTING;
            case Bundle.INSTALLED -> PlugIn.State.UNRESOLVED;
            default -> PlugIn.State.STOPPED;
        };
    }
}
