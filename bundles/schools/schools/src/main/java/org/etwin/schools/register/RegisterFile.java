package org.etwin.schools.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * A register as it came: header and lines, whatever the encoding and the separator.
 *
 * @param format encoding and separator, for people to see what was recognised
 */
public record RegisterFile(String format, List<String> columns, List<Line> lines) {
    /** More is no register of one country. */
    static final int MOST_LINES = 200_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADER = 100;
    private static final int LONGEST_SAMPLE = 100;
    /** Longer cells mostly come from a quote that is never closed and swallows what follows. */
    private static final int LONGEST_CELL = 10_000;

    /** @param number as an editor counts it, the header is 1 */
    public record Line(int number, List<String> cells) {
        /** Whether it has a cell that no register has. */
        boolean isTooLong() {
            for (String cell : cells) {
                if (cell.length() > LONGEST_CELL) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @throws Rejected invalid when it is empty, has no lines, too many lines or columns, or is no CSV */
    public static RegisterFile read(byte[] content) {
        RegisterText decoded = RegisterText.of(content);
        String text = decoded.text();
        int skipped = 0;
        char separator;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            // Spreadsheet programs write their separator into a first line.
            separator = text.charAt(4);
            text = text.substring(Math.max(text.indexOf('\n') + 1, 5));
            skipped = 1;
        } else {
            separator = Separator.of(text);
        }
        refuseIfTooWide(text, separator);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser, decoded.encoding() + " " + named(separator), skipped);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw refused("schools.rejected.file-broken");
        }
    }

    private static RegisterFile read(CSVParser parser, String format, int skipped) {
        List<Line> lines = new ArrayList<>();
        for (CSVRecord record : parser) {
            long last = parser.getCurrentLineNumber();
            List<String> cells = new ArrayList<>(record.size());
            int breaks = 0;
            boolean blank = true;
            for (String cell : record) {
                breaks += count(cell, '\n');
                String stripped = cell.strip();
                blank &= stripped.isEmpty();
                cells.add(stripped);
            }
            if (!blank) {
                lines.add(new Line((int) (last - breaks) + skipped, cells));
            }
            if (lines.size() > MOST_LINES + 1) {
                throw new Rejected(Rejection.invalid("file", "schools.rejected.file-too-many-lines", MOST_LINES));
            }
        }
        if (lines.size() < 2) {
            throw refused("schools.rejected.file-empty");
        }
        return new RegisterFile(format, distinct(lines.remove(0).cells()), lines);
    }

    /** The first lines, for people to see what is in which column. */
    public List<List<String>> sample(int most) {
        return lines.stream()
                .limit(most)
                .map(line -> line.cells().stream()
                        .limit(columns.size())
                        .map(cell -> cut(cell, LONGEST_SAMPLE))
                        .toList())
                .toList();
    }

    /** Before the lines are taken apart, so that a file of nothing but separators costs nothing. */
    private static void refuseIfTooWide(String text, char separator) {
        int inLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n' || each == '\r') {
                inLine = 0;
            } else if (each == separator && ++inLine > 10 * MOST_COLUMNS) {
                throw refused("schools.rejected.file-broken");
            }
        }
    }

    private static String named(char separator) {
        return separator == '\t' ? "TAB" : String.valueOf(separator);
    }

    private static int count(String text, char wanted) {
        int found = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            found++;
        }
        return found;
    }

    /** Headers that are blank or stand twice get the number of their column, so that each can be chosen. */
    private static List<String> distinct(List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-too-wide", MOST_COLUMNS));
        }
        List<String> names = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (String cell : header) {
            String name = cut(cell.replaceAll("\\s+", " "), LONGEST_HEADER);
            boolean taken = name.isBlank() || folded.contains(name.toLowerCase(Locale.ROOT));
            String distinct = taken ? (name + " " + (names.size() + 1)).strip() : name;
            names.add(distinct);
            folded.add(distinct.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static Rejected refused(String key) {
        return new Rejected(Rejection.invalid("file", key));
    }
}
