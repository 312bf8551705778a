package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server has written to its log while all the other tests went on. */
@Order(Order.DEFAULT + 5)
@ExtendWith(Server.Started.class)
class LogTest {
    private static final Pattern ERROR = Pattern.compile("^\\S+ \\| (ERROR|FATAL) .*");
    private static final Pattern BEGINS = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T\\S+ \\| ");
    private static final Pattern STACK = Pattern.compile("^\\s+at org\\.etwin\\..*");
    private static final Pattern TOKEN = Pattern.compile("(?i)(authorization: *bearer|jsessionid=|password=)\\s*\\S+");

    /** What the framework says when somebody starts a bundle in quarantine; not always with the name of the bundle. */
    private static final String KEPT_STOPPED = "Resolver hook prevented resolution";
    /** Lines of what went wrong that help to find it. */
    private static final int TOLD = 8;

    private final Server server;
    private final List<String> log;

    LogTest(Server server) {
        this.server = server;
        log = withoutTheBroken(server.log());
    }

    @Test
    void nothingWentWrong() {
        assertThat(log).hasSizeGreaterThan(50);
        assertThat(errors()).isEmpty();
        assertThat(log.stream().filter(line -> STACK.matcher(line).matches()).limit(20))
                .isEmpty();
    }

    /** Without what a plug-in threw that is made for it, and without the console's refusal to start it by hand: lines with the stacks below them. */
    private static List<String> withoutTheBroken(List<String> all) {
        List<String> kept = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        for (String line : all) {
            if (BEGINS.matcher(line).find()) {
                keep(entry, kept);
            }
            entry.add(line);
        }
        keep(entry, kept);
        return kept;
    }

    private static void keep(List<String> entry, List<String> kept) {
        if (entry.stream().noneMatch(line -> line.contains("org.example.broken") || line.contains(KEPT_STOPPED))) {
            kept.addAll(entry);
        }
        entry.clear();
    }

    private List<String> errors() {
        return IntStream.range(0, log.size())
                .filter(at -> ERROR.matcher(log.get(at)).matches() && !isOfTheHarness(at))
                .limit(20)
                .mapToObj(at -> String.join("\n", log.subList(at, Math.min(at + TOLD, log.size()))))
                .toList();
    }

    /** The harness starts the framework without a class that {@code bin/etwin} gives it: that is no fault of the server. */
    private boolean isOfTheHarness(int at) {
        return log.subList(at, Math.min(at + 2, log.size())).stream().anyMatch(line -> line.contains("OsgiLocator"));
    }

    @Test
    void noSecretIsWritten() {
        Set<String> told = new TreeSet<>();
        Set<String> secrets = new TreeSet<>(Rest.tokens());
        secrets.addAll(List.of(Demo.PASSWORD, Newcomer.PASSWORD, server.operatorPassword()));
        for (String line : log) {
            secrets.stream().filter(line::contains).forEach(secret -> told.add(line));
            if (TOKEN.matcher(line).find()) {
                told.add(line);
            }
        }
        assertThat(told).isEmpty();
    }
}
