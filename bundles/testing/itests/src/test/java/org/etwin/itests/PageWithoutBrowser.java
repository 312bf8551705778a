package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/**
 * A page of the server as a browser opens it, without the browser: asks for the page, says where it is, and hears what is
 * pushed. So what the server needs for many pages can be told from what many browsers need.
 */
public final class PageWithoutBrowser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String ui;
    private String key;
    private int sync;
    private int statements;
    private WebSocket pushed;

    public PageWithoutBrowser(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** As a pupil does, by the fields of the page. */
    public PageWithoutBrowser signIn(String userName, String password) {
        return signIn("pupil-login", "vaadin-text-field", userName, password);
    }

    /** As an adult does. */
    public PageWithoutBrowser signInAs(String email, String password) {
        return signIn("sign-in", "vaadin-email-field", email, password);
    }

    private PageWithoutBrowser signIn(String path, String field, String userName, String password) {
        String shown = open(path);
        String name = node(shown, field);
        String word = node(shown, "vaadin-password-field");
        String button = node(shown.substring(0, shown.indexOf("\"primary\"")), null);
        call(typed(name, userName), typed(word, password), event(button, "click", "{\"event.button\":0}"));
        return this;
    }

    /** All that a browser asks the server for until the page is there: the frame, the beginning and the way to the page. */
    String load(String path) {
        get(path);
        return open(path.substring(1));
    }

    /** How many statements the server says that its answers took since this was asked last. */
    int statements() {
        int all = statements;
        statements = 0;
        return all;
    }

    /** Shows that page, and returns what the server sent for it. */
    public String open(String path) {
        begin(path);
        return navigate(path);
    }

    /**
     * Shows that page and hears what is pushed to it.
     *
     * @param heard gets the moment in milliseconds and what was pushed
     */
    public void watch(String path, BiConsumer<Long, String> heard) {
        String pushId = begin(path).at("/Vaadin-Push-ID").asText();
        URI push = URI.create("ws://" + address.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0");
        pushed = http.newWebSocketBuilder()
                .header("Cookie", cookie())
                .buildAsync(push, new Hearing(heard))
                .join();
        navigate(path);
    }

    /** A browser that opens another page says that it leaves the one before. */
    private JsonNode begin(String path) {
        leave();
        String[] parts = path.split("\\?", 2);
        JsonNode first = parse(get("/?v-r=init&location=" + parts[0].replace("/", "%2F") + "&query="
                + (parts.length > 1 ? URLEncoder.encode(parts[1], StandardCharsets.UTF_8) : "")));
        ui = first.at("/appConfig/v-uiId").asText();
        JsonNode uidl = first.at("/appConfig/uidl");
        key = uidl.at("/Vaadin-Security-Key").asText();
        sync = 0;
        return uidl;
    }

    /** From the page that is open to another, as by a link; returns what the server sent for it. */
    public String navigate(String path) {
        String[] parts = path.split("\\?", 2);
        String query = parts.length > 1 ? parts[1] : "";
        return call("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + parts[0]
                + "\",\"query\":\"" + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** A sign of life, as pages give it every 20 seconds. */
    public void beat() {
        post("/?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Whatever is answered: nobody reads it any more. */
    private void leave() {
        if (ui != null) {
            HttpRequest leaving = posting("/?v-r=uidl&v-uiId=" + ui, said("\"rpc\":[],\"UNLOAD\":true"))
                    .build();
            http.sendAsync(leaving, HttpResponse.BodyHandlers.discarding())
                    .exceptionally(gone -> null)
                    .join();
            ui = null;
        }
    }

    private String said(String what) {
        return "{\"csrfToken\":\"" + key + "\"," + what + ",\"syncId\":" + sync + ",\"clientId\":" + sync + "}";
    }

    private String call(String... calls) {
        String body = said("\"rpc\":[" + String.join(",", calls) + "]");
        String answer = post("/?v-r=uidl&v-uiId=" + ui, body);
        sync++;
        return answer;
    }

    private static String typed(String node, String value) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + value
                + "\"}," + event(node, "change", "{}");
    }

    private static String event(String node, String event, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + event + "\",\"data\":" + data + "}";
    }

    /** The element of that name; for null the last one that is spoken of before the text ends. */
    private static String node(String shown, String tag) {
        String line = tag == null ? shown : shown.substring(0, shown.indexOf("\"" + tag + "\""));
        int at = line.lastIndexOf("\"node\":") + "\"node\":".length();
        return line.substring(at, line.indexOf(',', at));
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private String post(String path, String body) {
        return send(posting(path, body));
    }

    private HttpRequest.Builder posting(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(each -> {
                String[] pair = each.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            statements += Statements.of(answer);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String cookie() {
        StringJoiner all = new StringJoiner("; ");
        cookies.forEach((name, value) -> all.add(name + "=" + value));
        return all.toString();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (pushed != null) {
            pushed.abort();
        }
        leave();
    }

    private record Hearing(BiConsumer<Long, String> heard, List<CharSequence> parts) implements WebSocket.Listener {
        Hearing(BiConsumer<Long, String> heard) {
            this(heard, new ArrayList<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            parts.add(part.toString());
            if (last) {
                heard.accept(System.currentTimeMillis(), String.join("", parts));
                parts.clear();
            }
            socket.request(1);
            return null;
        }
    }
}
