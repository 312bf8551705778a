package org.etwin.metrics.core;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plug-ins by their state, and what parts threw lately. */
@Component(service = PlugInFigures.class, immediate = true)
public final class PlugInFigures {
    private static final Actor METRICS = new Actor.Operator("metrics");

    private final Registry registry;
    private final List<Collector> all;

    @Activate
    public PlugInFigures(@Reference Registry registry, @Reference PlugIns plugIns, @Reference Faults faults) {
        this.registry = registry;
        this.all = List.of(
                GaugeWithCallback.builder()
                        .name("etwin_plug_ins")
                        .help("Plug-ins by their state")
                        .labelNames("state")
                        .callback(figure -> byState(plugIns).forEach((state, count) -> figure.call(count, state)))
                        .build(),
                GaugeWithCallback.builder()
                        .name("etwin_faults_lately")
                        .help("What parts threw lately, at most 100 altogether")
                        .labelNames("bundle")
                        .callback(figure -> byBundle(faults).forEach((bundle, count) -> figure.call(count, bundle)))
                        .build());
        all.forEach(registry.figures()::register);
    }

    @Deactivate
    void close() {
        all.forEach(registry.figures()::unregister);
    }

    private static Map<String, Long> byState(PlugIns plugIns) {
        List<PlugIn> there = plugIns.all(METRICS);
        return List.of(PlugIn.State.values()).stream()
                .collect(Collectors.toMap(state -> state.name().toLowerCase(Locale.ROOT), state -> there.stream()
                        .filter(each -> each.state() == state)
                        .count()));
    }

    private static Map<String, Long> byBundle(Faults faults) {
        return faults.recent().stream().collect(Collectors.groupingBy(Faults.Fault::bundle, Collectors.counting()));
    }
}
