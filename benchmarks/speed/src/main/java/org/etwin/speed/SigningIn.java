package org.etwin.speed;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.etwin.itests.Demo;
import org.etwin.itests.Rest;
import org.etwin.speed.Measured.Limit;

/** Eight people sign in over REST again and again; each time one password is hashed. */
final class SigningIn implements Figure {
    private static final int CLIENTS = 8;
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        Rest visitor = server.rest();
        Runnable signIn = () -> visitor.post("/api/v1/session", Map.of("email", Demo.TINA, "password", Demo.PASSWORD))
                .expect(200);
        List<Runnable> clients = Collections.nCopies(CLIENTS, signIn);
        Clients.repeat(clients, WARM);
        double cpu = server.process().cpuMillis();
        Clients.Rate rate = Clients.repeat(clients, LONG);
        return List.of(new Measured(
                "sign-in, eight clients",
                Limit.atLeast(8, "/s"),
                rate.perSecond(),
                "%.0f ms of processor each; Argon2id 19 MiB, 2 rounds, 1 lane (OWASP)".formatted(
                        (server.process().cpuMillis() - cpu) / rate.times())));
    }
}
