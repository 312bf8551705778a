package org.etwin.metrics.core;

import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** All figures of this server, those of Java among them. */
@Component(service = Registry.class)
public final class Registry {
    private final PrometheusRegistry figures = new PrometheusRegistry();

    @Activate
    public Registry() {
        JvmMetrics.builder().register(figures);
    }

    PrometheusRegistry figures() {
        return figures;
    }
}
