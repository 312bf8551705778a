package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etwin.itests.Rest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lesson begins: thirty pupils of one school, which has one address. */
@ExtendWith(Server.Started.class)
class ClassSignsInTest {
    private static final int CLASS = 30;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int WRONG_ONES = 25;

    private final Rest visitor;

    ClassSignsInTest(Server server) {
        visitor = server.rest();
    }

    @Test
    void thirtyPupilsSignInWithinAMinuteFromOneAddressWhileOthersGoOnReading() throws Exception {
        Rest teacher = visitor.signedIn(Demo.TINA);
        String space = "/api/v1/spaces/" + teacher.get("/api/v1/spaces").at("/items/0/id");
        List<JsonNode> slips = slips(teacher, space);
        ExecutorService people = Executors.newFixedThreadPool(CLASS);
        CountDownLatch bell = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        for (JsonNode slip : slips) {
            answers.add(people.submit(() -> {
                bell.await();
                return signIn(slip, slip.at("/password").asText());
            }));
        }

        long begin = System.nanoTime();
        bell.countDown();
        List<Long> others = new ArrayList<>();
        while (answers.stream().anyMatch(answer -> !answer.isDone())) {
            others.add(teacher.get(space).expect(200).nanos());
        }
        List<Long> times = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            times.add(answer.get().expect(200).nanos());
        }
        Duration all = Duration.ofNanos(System.nanoTime() - begin);
        people.shutdown();

        System.out.printf(
                "%d pupils signed in within %d ms (95th percentile %d ms); pages of others meanwhile: 95th percentile %d ms%n",
                CLASS, all.toMillis(), percentile95(times), percentile95(others));
        assertThat(all).isLessThan(A_MINUTE);
    }

    @Test
    void whoGuessesIsStoppedAndTheClassIsNot() {
        Rest teacher = visitor.signedIn(Demo.TINA);
        List<JsonNode> slips =
                slips(teacher, "/api/v1/spaces/" + teacher.get("/api/v1/spaces").at("/items/0/id"));
        JsonNode guessed = slips.get(0);

        List<Integer> answers = IntStream.range(0, WRONG_ONES)
                .mapToObj(i -> signIn(guessed, "wrong-" + i).status())
                .toList();

        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(signIn(guessed, guessed.at("/password").asText()).status()).isEqualTo(429);
        assertThat(slips.subList(1, 5)).allSatisfy(slip -> assertThat(
                        signIn(slip, slip.at("/password").asText()).status())
                .isEqualTo(200));
    }

    private Answer signIn(JsonNode slip, String password) {
        return visitor.post(
                "/api/v1/session/pupil", Map.of("userName", slip.at("/userName").asText(), "password", password));
    }

    private static List<JsonNode> slips(Rest teacher, String space) {
        List<Map<String, String>> pupils = IntStream.range(0, CLASS)
                .mapToObj(i -> Map.of("name", "Kid " + (char) ('A' + i % 26), "className", "8c"))
                .toList();
        List<JsonNode> slips = new ArrayList<>();
        teacher.post(space + "/pupils", Map.of("pupils", pupils))
                .expect(200)
                .json()
                .forEach(slips::add);
        return slips;
    }

    private static long percentile95(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return Duration.ofNanos(sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1))
                .toMillis();
    }
}
