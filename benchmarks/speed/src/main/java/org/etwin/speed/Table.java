package org.etwin.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.speed.Measured.Kind;

/** All figures of one run, as text and as a file. */
final class Table {
    private static final String LINE = "%-48s %-28s %12s  %-6s %s%n";

    private final List<Measured> lines = new ArrayList<>();

    void add(List<Measured> measured) {
        measured.forEach(line -> System.out.printf(LINE, columns(line)));
        lines.addAll(measured);
    }

    boolean passes() {
        return lines.stream().allMatch(Measured::passes);
    }

    void print(String about) {
        System.out.printf("%n%s%n%n", about);
        System.out.printf(LINE, "figure", "promised", "measured", "", "");
        lines.forEach(line -> System.out.printf(LINE, columns(line)));
    }

    private static Object[] columns(Measured line) {
        Measured.Limit limit = line.limit();
        boolean promised = limit.kind() != Kind.NONE;
        String wanted =
                promised ? limit.kind().words() + " " + number(limit.number()) + " " + limit.unit() : limit.unit();
        String verdict = !promised ? "" : line.passes() ? "pass" : "MISS";
        return new Object[] {line.what(), wanted, number(line.value()), verdict, line.how()};
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%,.0f" : "%.1f", value);
    }

    void write(Path file, String about) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(
                        file.toFile(),
                        new Written(about, lines.stream().map(Line::of).toList()));
    }

    private record Written(String about, List<Line> figures) {}

    private record Line(
            String figure, String kind, double promised, String unit, double measured, boolean passes, String how) {
        static Line of(Measured line) {
            return new Line(
                    line.what(),
                    line.limit().kind().words(),
                    line.limit().number(),
                    line.limit().unit(),
                    line.value(),
                    line.passes(),
                    line.how());
        }
    }
}
