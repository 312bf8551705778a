package org.etwin.metrics.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.etwin.persistence.EventDelivery;
import org.etwin.persistence.PoolFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {
    private final Registry registry = new Registry();

    @Test
    void requestsAreCountedByWhatTheyWereFor() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setRequestLog(new RequestFigures(registry));
        server.start();
        try {
            URI address = URI.create("http://localhost:" + connector.getLocalPort() + "/api/v1/schools/secret");
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        } finally {
            server.stop();
        }
        assertThat(text())
                .contains("etwin_http_requests_total{answer=\"4xx\",area=\"rest\",verb=\"GET\"} 1.0")
                .contains("etwin_http_request_seconds_count{area=\"rest\"} 1")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "/, pages",
        "/VAADIN/push, push",
        "/VAADIN/build/x.js, static",
        "/metrics, watching",
        "/api/v1/me, rest",
        "/anything/else, pages"
    })
    void areasAreFew(String path, String area) {
        assertThat(RequestFigures.area(path)).isEqualTo(area);
    }

    @Test
    void theDatabaseTellsItsConnectionsAndEvents() throws IOException {
        DatabaseFigures figures =
                new DatabaseFigures(registry, () -> new PoolFigures.Figures(3, 5, 1, 20), new Delivery(false));
        assertThat(text())
                .contains("etwin_database_connections_active 3.0")
                .contains("etwin_database_connections_wanted 1.0")
                .contains("etwin_events_newest 12.0")
                .contains("etwin_events_heard{listener=\"mails\"} 11.0")
                .contains("etwin_events_parked 1.0");
        figures.close();
        assertThat(text()).doesNotContain("etwin_events").contains("jvm_memory_used_bytes");
    }

    @Test
    void aDatabaseThatIsAwayTakesAwayOnlyItsOwnFigures() throws IOException {
        new DatabaseFigures(registry, () -> new PoolFigures.Figures(0, 0, 9, 20), new Delivery(true));
        assertThat(text()).contains("etwin_database_connections_wanted 9.0").contains("jvm_memory_used_bytes");
    }

    private String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, registry.figures().scrape());
        return out.toString(StandardCharsets.UTF_8);
    }

    private record Delivery(boolean away) implements EventDelivery {
        @Override
        public long newest() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return 12;
        }

        @Override
        public List<Heard> listeners() {
            return List.of(new Heard("mails", newest() - 1, 2, "no server"));
        }

        @Override
        public List<Parked> parked() {
            return List.of(new Parked("mails", newest(), Instant.EPOCH, "no"));
        }

        @Override
        public int retry(String listener) {
            return 0;
        }
    }
}
