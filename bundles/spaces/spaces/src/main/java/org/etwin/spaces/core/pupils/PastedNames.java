package org.etwin.spaces.core.pupils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A class list as it comes out of a spreadsheet, a mail or somebody's head. */
final class PastedNames {
    /** Beyond that nobody pasted a class: the rest is not looked at. */
    private static final int MOST_LINES = 500;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)]\\s+");
    private static final Set<String> TITLES = Set.of(
            "name",
            "names",
            "pupil",
            "pupils",
            "student",
            "students",
            "first name",
            "given name",
            "ime",
            "imena",
            "učenec",
            "učenci",
            "priimek in ime",
            "ime in priimek",
            "nimi",
            "nimet",
            "oppilas",
            "oppilaat",
            "etunimi",
            "vorname",
            "nom",
            "prénom",
            "nombre",
            "nome",
            "imię",
            "jméno",
            "meno");

    /** @param number of the line, from 1 */
    record Row(int number, String name, String className) {}

    private PastedNames() {}

    static List<Row> read(String pasted) {
        List<String> lines = (pasted == null ? "" : pasted.replace("\r\n", "\n").replace('\r', '\n'))
                .lines()
                .limit(MOST_LINES)
                .map(line -> INVISIBLE.matcher(line).replaceAll(""))
                .toList();
        String parting = parting(lines);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Row row = row(i + 1, lines.get(i), parting);
            if (!row.name().isEmpty()
                    && !(rows.isEmpty() && TITLES.contains(row.name().toLowerCase(Locale.ROOT)))) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** First names only; where that makes two the same, with the first letters of the next name. */
    static List<Row> firstNames(List<Row> rows) {
        Map<String, Long> called =
                rows.stream().collect(Collectors.groupingBy(PastedNames::key, Collectors.counting()));
        return rows.stream()
                .map(row -> new Row(
                        row.number(),
                        called.get(key(row)) > 1 ? withInitial(row.name()) : first(row.name()),
                        row.className()))
                .toList();
    }

    /** How often each name is in each class, by {@link #nameKey}. */
    static Map<String, Integer> counts(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(nameKey(row.name(), row.className()), 1, Integer::sum));
        return counts;
    }

    static String nameKey(String name, String className) {
        return className.toLowerCase(Locale.ROOT) + "\n" + name.toLowerCase(Locale.ROOT);
    }

    private static Row row(int number, String line, String parting) {
        List<String> cells = Arrays.stream(
                        parting.isEmpty() ? new String[] {line} : line.split(Pattern.quote(parting), -1))
                .map(PastedNames::cell)
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.size() > 1 && NUMBER.matcher(cells.get(0)).matches()) {
            cells.remove(0);
        }
        String name = NUMBERED.matcher(cells.get(0)).replaceFirst("");
        return new Row(number, name, cells.size() > 1 ? cells.get(1) : "");
    }

    private static String cell(String text) {
        String bare = text.strip().replaceAll("\\s+", " ");
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"").strip()
                : bare;
    }

    /** A spreadsheet gives tabs; a semicolon is in no name; a comma parts only where nothing better does. */
    private static String parting(List<String> lines) {
        for (String sign : List.of("\t", ";", ",")) {
            if (lines.stream().anyMatch(line -> line.contains(sign))) {
                return sign;
            }
        }
        return "";
    }

    private static String key(Row row) {
        return nameKey(first(row.name()), row.className());
    }

    private static String first(String name) {
        return name.split(" ", 2)[0];
    }

    private static String withInitial(String name) {
        String[] parts = name.split(" ");
        String last = parts[parts.length - 1];
        return parts.length == 1 ? name : parts[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
