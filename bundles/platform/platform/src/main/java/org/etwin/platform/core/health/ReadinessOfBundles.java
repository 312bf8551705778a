package org.etwin.platform.core.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
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
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;

/** Ready when the start is over, the database answers, and all bundles, components and REST applications of ours work. */
@Component
public class ReadinessOfBundles implements Readiness {
    private static final String OURS = "org.etwin.";
    private static final String START_IS_OVER = "org.apache.karaf.features.BootFinished";
    private static final int DATABASE_SECONDS = 2;

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private volatile JaxrsServiceRuntime rest;

    @Activate
    public ReadinessOfBundles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setRest(JaxrsServiceRuntime runtime) {
        rest = runtime;
    }

    void unsetRest(JaxrsServiceRuntime runtime) {
        if (rest == runtime) {
            rest = null;
        }
    }

    @Override
    public List<String> waitingFor() {
        List<String> waiting = new ArrayList<>();
        if (context.getServiceReference(START_IS_OVER) == null) {
            waiting.add("the end of the start");
        }
        List<Bundle> ours = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && bundle.getSymbolicName().startsWith(OURS)
                        && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .toList();
        ours.stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> "bundle " + bundle.getSymbolicName())
                .forEach(waiting::add);
        idle(ours).forEach(waiting::add);
        missingApplications().forEach(waiting::add);
        database().forEach(waiting::add);
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

    private Stream<String> missingApplications() {
        JaxrsServiceRuntime runtime = rest;
        if (runtime == null) {
            return Stream.of("the REST interface");
        }
        Set<Long> running = Arrays.stream(runtime.getRuntimeDTO().applicationDTOs)
                .map(application -> application.serviceId)
                .collect(Collectors.toSet());
        return applications()
                .filter(application -> !running.contains((Long) application.getProperty(Constants.SERVICE_ID)))
                .map(application -> "REST application " + application.getProperty("osgi.jaxrs.application.base"));
    }

    private Stream<ServiceReference<?>> applications() {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(osgi.jaxrs.application.base=/api/*)");
            return found == null ? Stream.empty() : Arrays.stream(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> database() {
        ServiceReference<DataSource> reference = context.getServiceReference(DataSource.class);
        DataSource source = reference == null ? null : context.getService(reference);
        if (source == null) {
            return Stream.of("the database");
        }
        try (Connection connection = source.getConnection()) {
            return connection.isValid(DATABASE_SECONDS) ? Stream.empty() : Stream.of("the database");
        } catch (SQLException e) {
            return Stream.of("the database: " + e.getMessage());
        } finally {
            context.ungetService(reference);
        }
    }
}
