package org.etwin.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A server that an author has running, named by {@code ETWIN_RUNNING}. {@code ETWIN_ACCOUNT} and {@code ETWIN_PASSWORD} are
 * of somebody who may install plug-ins; without them it is the admin of the demo.
 */
final class RunningServer {
    static final String ADDRESS = "ETWIN_RUNNING";
    private static final String PLUG_INS = "/api/v1/plug-ins";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address = URI.create(System.getenv(ADDRESS));
    private final String account = System.getenv().getOrDefault("ETWIN_ACCOUNT", "admin@demo.etwin.org");
    private final String password = System.getenv().getOrDefault("ETWIN_PASSWORD", "welcome-to-etwin");
    private final String token;

    RunningServer() throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("email", account, "password", password));
        HttpRequest signIn = HttpRequest.newBuilder(address.resolve("/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        token = json.readTree(answer(signIn, Set.of(200))).path("token").asText();
    }

    URI address() {
        return address;
    }

    String account() {
        return account;
    }

    String password() {
        return password;
    }

    boolean has(String plugIn) throws IOException, InterruptedException {
        for (JsonNode one : json.readTree(answer(request(PLUG_INS).GET().build(), Set.of(200)))) {
            if (one.path("name").asText().equals(plugIn)) {
                return true;
            }
        }
        return false;
    }

    /** Answers when it runs there. */
    void put(String plugIn, byte[] jar) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(jar);
        HttpRequest.Builder request = has(plugIn)
                ? request(PLUG_INS + "/" + plugIn).PUT(body)
                : request(PLUG_INS).POST(body);
        answer(request.header("Content-Type", "application/java-archive").build(), Set.of(200, 201));
    }

    void remove(String plugIn) throws IOException, InterruptedException {
        answer(request(PLUG_INS + "/" + plugIn).DELETE().build(), Set.of(204));
    }

    /** What the server describes below that address. */
    JsonNode description(String base) throws IOException, InterruptedException {
        JsonNode document =
                json.readTree(answer(request("/api/v1/openapi.json").GET().build(), Set.of(200)));
        Set<String> others = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            if (!path.equals(base) && !path.startsWith(base + "/")) {
                others.add(path);
            }
        });
        ((ObjectNode) document.path("paths")).remove(others);
        return document;
    }

    /** What went wrong with that plug-in, by the book of faults. */
    List<String> faults(String plugIn) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (JsonNode fault :
                json.readTree(answer(request(PLUG_INS + "/faults").GET().build(), Set.of(200)))) {
            if (fault.toString().contains("\"" + plugIn + "\"")) {
                found.add(fault.path("part").asText() + ": "
                        + fault.path("message").asText());
            }
        }
        return found;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String answer(HttpRequest request, Set<Integer> wanted) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (!wanted.contains(answer.statusCode())) {
            throw new UncheckedIOException(new IOException(request.method() + " " + request.uri() + " answered "
                    + answer.statusCode() + ": " + answer.body()));
        }
        return answer.body();
    }
}
