package org.etwin.metrics.core;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.platform.Faults;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plug-ins by their state, and what parts threw lately. */
@Component(service = BundleFigures.class, immediate = true)
public final class BundleFigures {
    private static final String OURS = "org.etwin.";
    private static final List<String> EXAMPLES = List.of("org.etwin.example", "org.etwin.theme.national");

    private final Registry registry;
    private final List<Collector> all;

    @Activate
    public BundleFigures(BundleContext context, @Reference Registry registry, @Reference Faults faults) {
        this.registry = registry;
        this.all = List.of(
                GaugeWithCallback.builder()
                        .name("etwin_plug_ins")
                        .help("Plug-ins, active or not")
                        .labelNames("state")
                        .callback(figure -> {
                            List<Bundle> plugIns = Arrays.stream(context.getBundles())
                                    .filter(BundleFigures::isPlugIn)
                                    .toList();
                            long active = plugIns.stream()
                                    .filter(each -> each.getState() == Bundle.ACTIVE)
                                    .count();
                            figure.call(active, "active");
                            figure.call(plugIns.size() - active, "other");
                        })
                        .build(),
                GaugeWithCallback.builder()
                        .name("etwin_faults_lately")
                        .help("What parts threw lately, at most 100")
                        .labelNames("bundle")
                        .callback(figure -> byBundle(faults).forEach((bundle, count) -> figure.call(count, bundle)))
                        .build());
        all.forEach(registry.figures()::register);
    }

    @Deactivate
    void close() {
        all.forEach(registry.figures()::unregister);
    }

    private static Map<String, Long> byBundle(Faults faults) {
        return faults.recent().stream().collect(Collectors.groupingBy(Faults.Fault::bundle, Collectors.counting()));
    }

    private static boolean isPlugIn(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        if (name.startsWith(OURS)) {
            return EXAMPLES.stream().anyMatch(name::startsWith);
        }
        return String.valueOf(bundle.getHeaders().get(Constants.IMPORT_PACKAGE)).contains(OURS);
    }
}
