package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A REST client as anybody would write one: an address, a token, JSON. */
public final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TOKENS = ConcurrentHashMap.newKeySet();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String token;

    private Rest(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Of everybody who has signed in. */
    static Set<String> tokens() {
        return TOKENS;
    }

    public static Rest visitor(URI address) {
        return new Rest(address, null);
    }

    public Rest signedIn(String email) {
        return withToken(post("/api/v1/session", Map.of("email", email, "password", Demo.PASSWORD)));
    }

    public Rest pupil(String userName) {
        return withToken(post("/api/v1/session/pupil", Map.of("userName", userName, "password", Demo.PASSWORD)));
    }

    public Rest withToken(Answer answer) {
        return withToken(answer.expect(200).at("token"));
    }

    public Rest withToken(String newToken) {
        TOKENS.add(newToken);
        return new Rest(address, newToken);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(written(body)));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(written(body)));
    }

    public Answer put(String path, Object body, String etag) {
        return send(json(path).header("If-Match", etag).PUT(written(body)));
    }

    public Answer postIfMatch(String path, Object body, String etag) {
        return send(json(path).header("If-Match", etag).POST(written(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer postText(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Anything, however odd. */
    public Answer send(String verb, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = request(path).method(verb, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return send(request);
        } catch (UncheckedIOException closed) {
            // After an address or a body that is too long the server closes the connection, which may have been reused.
            return send(request);
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher written(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            long begin = System.nanoTime();
            HttpResponse<String> response = http.send(built, HttpResponse.BodyHandlers.ofString());
            return new Answer(built.method() + " " + built.uri().getPath(), response, System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public record Answer(String what, HttpResponse<String> response, long nanos) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public String etag() {
            return header("ETag").orElse(null);
        }

        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(what + " answered " + status() + " instead of " + status + ": " + text());
            }
            return this;
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (IOException e) {
                throw new AssertionError(what + " answered no JSON: " + text(), e);
            }
        }

        public String at(String member) {
            JsonNode found = json().at(member.startsWith("/") ? member : "/" + member);
            if (found.isMissingNode()) {
                throw new AssertionError(what + " has no " + member + ": " + text());
            }
            return found.asText();
        }
    }
}
