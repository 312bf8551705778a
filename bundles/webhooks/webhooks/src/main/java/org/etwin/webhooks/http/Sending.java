package org.etwin.webhooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.etwin.webhooks.core.WebhookSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends one signed request. Follows nobody elsewhere, waits for nobody long, and reads no answer but its status. */
@Component(service = Sending.class, configurationPid = "org.etwin.webhooks")
public final class Sending {
    private final PublicAddresses addresses;
    private final Duration timeout;
    private final HttpClient client;

    /** @param status null when there was no answer; @param problem null when it arrived, else a text key */
    public record Outcome(Integer status, String problem) {
        public boolean arrived() {
            return problem == null;
        }

        /** The address says that nobody wants this any more. */
        public boolean gone() {
            return status != null && status == 410;
        }
    }

    @Activate
    public Sending(@Reference PublicAddresses addresses, WebhookSettings settings) {
        this(addresses, Duration.ofSeconds(settings.timeout_seconds()));
    }

    public Sending(PublicAddresses addresses, Duration timeout) {
        this.addresses = addresses;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    public Outcome send(String address, List<String> secrets, String id, long seconds, String body) {
        Optional<String> wrong = addresses.wrong(address);
        if (wrong.isPresent()) {
            return new Outcome(null, wrong.get());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "eTwin-Webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(secrets, id, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            int status = answer.statusCode();
            return new Outcome(status, status / 100 == 2 ? null : "webhooks.problem.status");
        } catch (HttpTimeoutException tooSlow) {
            return new Outcome(null, "webhooks.problem.timeout");
        } catch (IOException unreachable) {
            return new Outcome(null, "webhooks.problem.unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "webhooks.problem.unreachable");
        }
    }
}
