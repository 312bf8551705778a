package org.etwin.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that writes over REST as the documentation tells it to: each call has a key of its own, and what was not
 * answered is sent again with the same key until it is. Now and then it is careless instead and gives up.
 */
final class CarefulClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();
    private static final int CARELESS_OF = 4;

    private final Rest rest;
    private final Ledger ledger;
    private final Random random;

    CarefulClient(Rest rest, Ledger ledger, Random random) {
        this.rest = rest;
        this.ledger = ledger;
        this.random = random;
    }

    /** @return what the server said when it did it; empty when nobody knows what it said, or whether it did it */
    Optional<Rest.Answer> post(String key, String path, Object body) {
        return send(key, path, "application/json", json(body));
    }

    Optional<Rest.Answer> send(String key, String path, String type, byte[] body) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", type, "Idempotency-Key", key));
        boolean careless = random.nextInt(CARELESS_OF) == 0;
        while (ledger.goesOn()) {
            ledger.sent();
            try {
                Rest.Answer answer = rest.send("POST", path, headers, body);
                ledger.answered(answer.status());
                if (answer.status() < 300 && !answer.text().isEmpty()) {
                    return Optional.of(answer);
                }
                if (isDoneUntold(answer)) {
                    return Optional.empty();
                }
                if (!again(answer)) {
                    ledger.odd(answer);
                    return Optional.empty();
                }
            } catch (UncheckedIOException cutOff) {
                ledger.cutOff();
                if (careless) {
                    return Optional.empty();
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return Optional.empty();
    }

    /** It was killed after it had done the call and before it had kept what it was about to answer. */
    private static boolean isDoneUntold(Rest.Answer answer) {
        return answer.status() == 409 && answer.text().contains("rest.rejected.key-done");
    }

    /** The server is on its way up, or still holds the call that was cut off. */
    private static boolean again(Rest.Answer answer) {
        return answer.status() == 503 || answer.status() == 409 && answer.text().contains("rest.rejected.key-running");
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
