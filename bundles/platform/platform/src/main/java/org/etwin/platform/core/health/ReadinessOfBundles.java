package org.etwin.platform.core.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.platform.HealthCheck;
import org.etwin.platform.core.plugins.Plugged;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Ready when the start is over, the database answers, and all bundles, components and REST applications of ours work. A
 * plug-in never keeps the installation from being ready.
 */
@Component
public class ReadinessOfBundles implements Readiness {
    private static final String OURS = "org.etwin.";
    private static final String START_IS_OVER = "org.apache.karaf.features.BootFinished";
    private static final String DATABASE = "database";

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Activate
    public ReadinessOfBundles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Override
    public List<String> waitingFor() {
        // What an operator can mend comes first; much of the rest only follows from it.
        List<String> waiting = new ArrayList<>(problems().toList());
        if (context.getServiceReference(START_IS_OVER) == null) {
            // To look at every component is work, and who waits asks often: it would make him wait longer.
            waiting.add("the end of the start");
            return waiting;
        }
        List<Bundle> ours = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && bundle.getSymbolicName().startsWith(OURS)
                        && !Plugged.isPlugIn(bundle)
                        && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .toList();
        ours.stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> "bundle " + bundle.getSymbolicName())
                .forEach(waiting::add);
        idle(ours).forEach(waiting::add);
        missingApplications().forEach(waiting::add);
        return waiting;
    }

    private Stream<String> idle(Collection<Bundle> ours) {
        return components.getComponentDescriptionDTOs(ours.toArray(Bundle[]::new)).stream()
                .filter(component -> !"require".equals(component.configurationPolicy))
                .filter(component -> components.getComponentConfigurationDTOs(component).stream()
                        .noneMatch(made -> made.state == ComponentConfigurationDTO.ACTIVE
                                || made.state == ComponentConfigurationDTO.SATISFIED))
                .map(component -> "component " + component.name + missing(component));
    }

    private String missing(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .flatMap(made -> Arrays.stream(made.unsatisfiedReferences))
                .map(reference -> reference.name)
                .distinct()
                .collect(Collectors.joining(", ", " (misses ", ")"));
    }

    /** The whiteboard makes one servlet of each application, and remembers whose it is. */
    private Stream<String> missingApplications() {
        return services("javax.ws.rs.core.Application", "(osgi.jaxrs.application.base=/api/*)")
                .filter(application -> !Plugged.isPlugIn(application.getBundle()))
                .filter(application -> !".default".equals(application.getProperty("osgi.jaxrs.name")))
                .filter(application -> services(
                                "javax.servlet.Servlet",
                                "(original.service.id=" + application.getProperty(Constants.SERVICE_ID) + ")")
                        .findAny()
                        .isEmpty())
                .map(application -> "REST application " + application.getProperty("osgi.jaxrs.application.base"));
    }

    private Stream<ServiceReference<?>> services(String type, String filter) {
        try {
            return Optional.ofNullable(context.getAllServiceReferences(type, filter)).stream()
                    .flatMap(Arrays::stream);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that is not configured has no check, and nothing works without it. */
    private Stream<String> problems() {
        List<HealthCheck> all = checks;
        Stream<String> missing =
                all.stream().anyMatch(check -> check.name().equals(DATABASE)) ? Stream.empty() : Stream.of(DATABASE);
        Stream<String> failing =
                all.stream().flatMap(check -> check.problem().stream().map(problem -> check.name() + ": " + problem));
        return Stream.concat(missing, failing);
    }
}
