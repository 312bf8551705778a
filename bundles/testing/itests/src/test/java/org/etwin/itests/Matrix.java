package org.etwin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reviewed tables of who gets which answer: the files in {@code resources/matrix}, a row for each operation or page
 * and a column for each of {@link Everybody#COLUMNS}.
 */
final class Matrix {
    /** What a row of a page begins with. */
    static final String PAGE = "page ";

    /** A cell that others decide before. */
    private static final char ANY = '.';

    private static final int WIDTH = 70;
    private static final int CELL = 3;
    /** Columns after which a row has a bar, to be read more easily. */
    private static final List<String> LAST_OF_A_GROUP = List.of("et", "pu", "ad");

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    Matrix() {
        Path folder = Server.root().resolve("bundles/testing/itests/src/test/resources/matrix");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        read(line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\\|", 2);
        String what = parts[0].strip().replaceAll("\\s+", " ");
        String[] cells =
                parts[1].replace("|", " ").replaceAll("#.*", "").strip().split("\\s+");
        if (cells.length != Everybody.COLUMNS.size()) {
            throw new IllegalStateException("a row of " + cells.length + " cells: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(Everybody.COLUMNS.get(i), cells[i]);
        }
        if (rows.put(what, row) != null) {
            twice.add(what);
        }
    }

    /** Rows that stand there more than once. */
    List<String> twice() {
        return twice;
    }

    /**
     * Whether that row says so. Done, or let in and told what is wrong, is one answer about rights: which of the two it is
     * depends on what people did before.
     */
    boolean says(String what, Map<String, String> observed) {
        Map<String, String> row = rows.get(what);
        return row != null
                && row.keySet().equals(observed.keySet())
                && row.entrySet().stream().allMatch(cell -> same(cell.getValue(), observed.get(cell.getKey())));
    }

    private static boolean same(String agreed, String observed) {
        return agreed.length() == observed.length()
                && IntStream.range(0, agreed.length())
                        .allMatch(i -> agreed.charAt(i) == ANY || letIn(agreed.charAt(i)) == letIn(observed.charAt(i)));
    }

    private static char letIn(char sign) {
        return sign == '~' ? '+' : sign;
    }

    Map<String, Map<String, String>> rows() {
        return rows;
    }

    /** The row as it stands in the file. */
    static String line(String what, Map<String, String> cells) {
        String[] parts = what.split(" ", 2);
        String begin = parts.length == 2 ? String.format("%-6s %s", parts[0], parts[1]) : what;
        StringBuilder line = new StringBuilder(String.format("%-" + WIDTH + "s |", begin));
        for (String column : Everybody.COLUMNS) {
            line.append(' ').append(String.format("%-" + (CELL - 1) + "s", cells.getOrDefault(column, "")));
            if (LAST_OF_A_GROUP.contains(column)) {
                line.append(" |");
            }
        }
        return line.toString().stripTrailing();
    }
}
