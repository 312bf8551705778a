package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Uploads as a teacher and as a desk, several at a time, and notes every answer that must not be. */
final class Uploading implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int LONGEST_NAME = 200;

    /** What a browser may get as it is; everything else comes as bytes. */
    private static final Set<String> TYPES = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "video/mp4",
            "video/webm",
            "application/pdf",
            "application/octet-stream",
            "text/plain;charset=utf-8");

    /** Neither parts of a path nor what is not seen or turns writing round. */
    private static final Pattern BAD_NAME = Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** A cell that a spreadsheet program would calculate. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|;|,)\"?[=+@\\t\\r-]");

    private final AtOnce sent = new AtOnce(AT_ONCE);
    private final Set<String> findings = new ConcurrentSkipListSet<>();
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Rest tina;
    private final Rest desk;

    Uploading(Server server) {
        tina = server.rest().signedIn(Demo.TINA);
        desk = server.rest().signedIn(Demo.NSO_SI);
    }

    void file(String use, String name, byte[] content) {
        sent.begin(() -> store(use, name, content));
    }

    /** What is known of it then, unless it is refused. */
    Optional<JsonNode> store(String use, String name, byte[] content) {
        String what = use + " <- " + shown(name);
        Rest.Answer answer = tina.send("POST", address(use, name), Map.of("Content-Type", "image/png"), content);
        if (answer.status() != 201) {
            refused(what, answer);
            return Optional.empty();
        }
        stored.incrementAndGet();
        harmless(what, answer.json());
        return Optional.of(answer.json());
    }

    void tooLarge(String use) {
        sent.begin(() -> {
            int largest =
                    Integer.parseInt(tina.get("/api/v1/files/limits?use=" + use).at("largest"));
            byte[] content = Arrays.copyOf(Pictures.river(), largest + 1);
            Rest.Answer answer =
                    tina.send("POST", address(use, "large.png"), Map.of("Content-Type", "image/png"), content);
            refused(use + " <- too much", answer);
        });
    }

    /** Reads it as its suggested columns say, and takes what was left out as a table. */
    void register(String name, byte[] content) {
        sent.begin(() -> read(name, content));
    }

    /** What is known of the register, or null if it is refused. */
    JsonNode read(String name, byte[] content) {
        String what = "register <- " + shown(name);
        Rest.Answer answer = desk.send(
                "POST",
                "/api/v1/schools/imports?territory=SI&fileName=" + Kept.inAddress(name),
                Map.of("Content-Type", "text/csv"),
                content);
        if (answer.status() != 201) {
            refused(what, answer);
            return null;
        }
        String path = "/api/v1/schools/imports/" + answer.at("id");
        JsonNode upload = desk.get(path).json();
        note(upload.at("/fileName").asText().contains("\0"), what + " is called " + upload.at("/fileName"));
        Rest.Answer tried = desk.post(path + "/dry-run", upload.at("/mapping"));
        note(tried.status() >= 500, what + " tried answered " + tried.status() + " " + start(tried.text()));
        Rest.Answer problems = desk.get(path + "/problems");
        note(problems.status() >= 500, what + " problems answered " + problems.status());
        note(
                problems.status() == 200 && FORMULA.matcher(problems.text()).find(),
                what + " told its problems with formulas: " + start(problems.text()));
        return upload;
    }

    /** Notes it unless it is refused with words. */
    void refused(String what, Rest.Answer answer) {
        refused.incrementAndGet();
        boolean clear = answer.status() >= 400
                && answer.status() < 500
                && answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && !answer.json().path("detail").asText("").isBlank();
        note(!clear, what + " answered " + answer.status() + " " + start(answer.text()));
    }

    private void harmless(String what, JsonNode file) {
        String name = file.at("/name").asText();
        note(
                name.isBlank()
                        || name.length() > LONGEST_NAME
                        || BAD_NAME.matcher(name).find(),
                what + " is called " + name);
        Rest.Answer content = tina.get("/api/v1/files/" + file.at("/id").asText() + "/content");
        String type = content.header("Content-Type").orElse("").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        String way = content.header("Content-Disposition").orElse("");
        boolean shown = type.startsWith("image/") || type.startsWith("video/");
        note(content.status() != 200, what + " is not there again: " + content.status());
        note(!TYPES.contains(type), what + " comes as " + type);
        note(!way.startsWith(shown ? "inline; " : "attachment; "), what + " comes " + way);
        note(BAD_NAME.matcher(way).find(), what + " comes as " + way);
        note(!content.header("X-Content-Type-Options").orElse("").equals("nosniff"), what + " may be sniffed");
        note(
                !content.header("Content-Security-Policy").orElse("").contains("sandbox"),
                what + " comes without a sandbox");
        note(type.startsWith("image/") && content.text().contains(BadInputs.MARK), what + " still has its script");
        Rest.Answer small = tina.get("/api/v1/files/" + file.at("/id").asText() + "/thumbnail/320");
        note(small.status() != 200 && small.status() != 404, what + " made smaller answered " + small.status());
    }

    private static String address(String use, String name) {
        return "/api/v1/files?use=" + Kept.inAddress(use) + "&name=" + Kept.inAddress(name);
    }

    private void note(boolean wrong, String finding) {
        if (wrong) {
            findings.add(finding);
        }
    }

    /** Waits for all answers; fails with what was found. */
    void conclude() {
        sent.end();
        Set<String> found = new TreeSet<>(findings);
        findings.clear();
        assertThat(found).as("answers that must not be").isEmpty();
    }

    int stored() {
        return stored.get();
    }

    int refused() {
        return refused.get();
    }

    private static String shown(String name) {
        return start(name.replaceAll("\\P{Print}", "?"));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }

    @Override
    public void close() {
        sent.close();
    }
}
