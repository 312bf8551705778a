package org.etwin.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.etwin.itests.Demo;
import org.etwin.itests.Rest;
import org.etwin.speed.Load.Rate;
import org.etwin.speed.Measured.Limit;

/**
 * One object and a list of 20 over REST, each as a part of what an empty servlet does on the same server at the same time:
 * the three take turns in short rounds, and the median of the rounds counts.
 */
final class RestReads implements Figure {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);

    private record Round(Rate floor, Rate one, Rate list) {}

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        String token = server.rest()
                .post("/api/v1/session", Map.of("email", Demo.TINA, "password", Demo.PASSWORD))
                .expect(200)
                .at("token");
        Rest tina = server.rest().withToken(token);
        String list = "/api/v1/schools?size=20";
        int items = tina.get(list).expect(200).json().at("/items").size();
        String one = "/api/v1/schools/" + tina.get(list).at("/items/0/id");
        Load load = new Load(server.address(), server.process(), CLIENTS);
        load.get("/floor/", null, WARM.dividedBy(4));
        load.get(one, token, WARM);
        load.get(list, token, WARM);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new Round(
                    load.get("/floor/", null, ROUND), load.get(one, token, ROUND), load.get(list, token, ROUND)));
        }
        double floor = median(rounds, round -> round.floor().perSecond());
        return List.of(
                new Measured(
                        "floor: an empty servlet",
                        Limit.none("/s"),
                        floor,
                        "%.0f µs of processor each".formatted(median(rounds, round -> round.floor().cpuMicros()))),
                share("REST, one object", 15, rounds, Round::one, ""),
                share("REST, a list of 20", 8, rounds, Round::list, items == 20 ? "" : ", of " + items + " only"));
    }

    private static Measured share(
            String what, double least, List<Round> rounds, Function<Round, Rate> which, String also) {
        return new Measured(
                what,
                Limit.atLeast(least, "% of the floor"),
                median(rounds, round -> 100 * which.apply(round).perSecond() / round.floor().perSecond()),
                "%.0f/s, %.0f µs of processor each, %.1f %% by processor time%s".formatted(
                        median(rounds, round -> which.apply(round).perSecond()),
                        median(rounds, round -> which.apply(round).cpuMicros()),
                        median(rounds, round -> 100 * round.floor().cpuMicros() / which.apply(round).cpuMicros()),
                        also));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }
}
