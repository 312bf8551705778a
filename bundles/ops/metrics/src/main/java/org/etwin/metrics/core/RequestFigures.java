package org.etwin.metrics.core;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Counts and times requests by what they were for. Few kinds, so that nobody fills the memory by asking for nonsense. */
@Component(service = RequestLog.class)
public final class RequestFigures implements RequestLog {
    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int HUNDRED = 100;

    private final Registry registry;
    private final Counter requests = Counter.builder()
            .name("etwin_http_requests_total")
            .help("Requests by what they were for, verb and kind of answer")
            .labelNames("area", "verb", "answer")
            .build();
    private final Histogram seconds = Histogram.builder()
            .name("etwin_http_request_seconds")
            .help("Time from the first byte of a request to the last of its answer, in seconds")
            .labelNames("area")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
            .build();

    @Activate
    public RequestFigures(@Reference Registry registry) {
        this.registry = registry;
        registry.figures().register(requests);
        registry.figures().register(seconds);
    }

    @Deactivate
    void close() {
        registry.figures().unregister(requests);
        registry.figures().unregister(seconds);
    }

    @Override
    public void log(Request request, Response response) {
        String area = area(request.getHttpURI().getPath());
        String verb = VERBS.contains(request.getMethod()) ? request.getMethod() : "other";
        requests.labelValues(area, verb, response.getStatus() / HUNDRED + "xx").inc();
        if (!area.equals("push")) {
            seconds.labelValues(area).observe((System.nanoTime() - request.getBeginNanoTime()) / 1e9);
        }
    }

    /** A push stays open for as long as its page, so its time says nothing. */
    static String area(String path) {
        if (path == null) {
            return "other";
        }
        if (path.startsWith("/api/")) {
            return "rest";
        }
        if (path.startsWith("/VAADIN/push")) {
            return "push";
        }
        if (path.startsWith("/VAADIN/") || path.startsWith("/themes/")) {
            return "static";
        }
        return path.startsWith("/health/") || path.equals("/metrics") ? "watching" : "pages";
    }
}
