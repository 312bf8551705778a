package org.etwin.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Measures the figures that were named, or all, and prints the table. Ends with 1 when a promise is not kept. */
final class Run {
    private static final List<Figure> ALL = List.of(
            new StartAndMemory(),
            new RestReads(),
            new ThreadPages(),
            new SigningIn(),
            new WeightOfSessions(),
            new ClicksOfMany(),
            new HotDeploy(),
            new FirstVisit());

    private Run() {}

    public static void main(String[] names) throws Exception {
        Set<String> chosen = Set.of(names);
        boolean running = Boolean.getBoolean("etwin.running");
        Installation server = new Installation(
                Path.of(System.getProperty("etwin.home")),
                Path.of(System.getProperty("etwin.data")),
                Integer.getInteger("etwin.port"),
                true);
        Table table = new Table();
        try (AutoCloseable stopping = running ? () -> {} : server) {
            if (!running) {
                server.start();
            }
            server.furnish(Path.of(System.getProperty("etwin.floor")));
            for (Figure figure : ALL) {
                if (chosen.isEmpty() || chosen.contains(figure.name())) {
                    table.add(figure.measure(server));
                }
            }
        }
        table.print(about());
        table.write(Path.of(System.getProperty("etwin.figures")), about());
        System.exit(table.passes() ? 0 : 1);
    }

    private static String about() throws IOException {
        return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", load "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
