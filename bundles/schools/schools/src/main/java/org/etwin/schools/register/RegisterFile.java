package org.etwin.schools.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** A register as it came: header and lines, whatever the encoding and the separator. */
public record RegisterFile(List<String> columns, List<Line> lines) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** PostgreSQL keeps no text that has it. */
    private static final String NOT_KEPT = "\u0000";

    /** @param number as an editor counts it, the header is 1 */
    public record Line(int number, List<String> cells) {}

    /** @throws Rejected invalid when it is empty, has no lines or is no CSV */
    public static RegisterFile read(byte[] content) {
        String text = decode(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-broken"));
        }
    }

    private static RegisterFile read(CSVParser parser) {
        List<Line> lines = new ArrayList<>();
        for (CSVRecord record : parser) {
            long last = parser.getCurrentLineNumber();
            long breaks = record.stream().mapToLong(cell -> count(cell, '\n')).sum();
            lines.add(new Line(
                    (int) (last - breaks), record.stream().map(String::strip).toList()));
        }
        if (lines.size() < 2) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-empty"));
        }
        return new RegisterFile(distinct(lines.remove(0).cells()), lines);
    }

    /** The first lines, for people to see what is in which column. */
    public List<List<String>> sample(int most) {
        return lines.stream().limit(most).map(Line::cells).toList();
    }

    private static String decode(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WESTERN);
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return plain.replace(NOT_KEPT, "");
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** Headers that are blank or stand twice get the number of their column, so that each can be chosen. */
    private static List<String> distinct(List<String> header) {
        List<String> names = new ArrayList<>();
        for (String name : header) {
            names.add(name.isBlank() || names.contains(name) ? (name + " " + (names.size() + 1)).strip() : name);
        }
        return names;
    }
}
