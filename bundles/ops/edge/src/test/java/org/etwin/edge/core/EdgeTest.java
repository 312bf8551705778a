package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.etwin.edge.Network;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the web server takes a request for, asked by a client that writes whatever it likes into its headers. */
class EdgeTest {
    private final AtomicReference<Proxies> proxies = new AtomicReference<>(Proxies.NONE);
    private final AtomicBoolean reached = new AtomicBoolean(true);
    private final Server server = new Server();
    private ServerConnector connector;

    @BeforeEach
    void start() throws Exception {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.addCustomizer(new OnlyReached(new AsTheClient(proxies::get)));
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback done) {
                if (!reached.get()) {
                    Response.writeError(request, response, done, 404);
                    return true;
                }
                request.setAttribute(OnlyReached.REACHED, true);
                String seen = Request.getRemoteAddr(request) + " " + request.isSecure() + " "
                        + request.getHttpURI().getScheme() + " " + Request.getServerName(request);
                Content.Sink.write(response, true, seen, done);
                return true;
            }
        });
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void nobodyIsBelievedUnlessNamed() throws Exception {
        assertThat(asked(Map.of(
                        "X-Forwarded-For", "198.51.100.1",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "evil.example.org",
                        "Forwarded", "for=198.51.100.1;proto=https;host=evil.example.org")))
                .isEqualTo("127.0.0.1 false http 127.0.0.1");
    }

    @Test
    void theProxySaysForWhomItAsksAndNotByWhichName() throws Exception {
        proxies.set(new Proxies(Network.all("127.0.0.1"), false));
        assertThat(asked(Map.of(
                        "X-Forwarded-For", "1.2.3.4, 198.51.100.1",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "evil.example.org",
                        "Forwarded", "for=203.0.113.66;proto=http")))
                .isEqualTo("198.51.100.1 true https 127.0.0.1");
    }

    @Test
    void aProxyThatSaysNothingIsTheClient() throws Exception {
        proxies.set(new Proxies(Network.all("127.0.0.1"), false));
        assertThat(asked(Map.of())).isEqualTo("127.0.0.1 false http 127.0.0.1");
    }

    @Test
    void whoeverAsksBeforeAnybodyCanAnswerIsToldToComeAgain() throws Exception {
        reached.set(false);
        HttpResponse<String> early = answer(Map.of());
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).contains("5");
        assertThat(early.body()).isEmpty();
    }

    private String asked(Map<String, String> headers) throws Exception {
        return answer(headers).body();
    }

    private HttpResponse<String> answer(Map<String, String> headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
