package org.etwin.spaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what in a kind of space: a row for each right, a column for each role. The same object answers the core's
 * questions and is shown to people, so that the two never differ.
 */
public final class RightsTable {
    private final List<String> roles;
    private final Map<Right, Map<String, Extent>> rows;

    private RightsTable(List<String> roles, Map<Right, Map<String, Extent>> rows) {
        this.roles = List.copyOf(roles);
        this.rows = rows;
    }

    /**
     * Reads lines with commas: the first names the roles after the word {@code right}, each other one is a
     * {@link Right#key()} followed by an {@link Extent#key()} for each role. Lines that are empty or begin with
     * {@code #} say nothing. Rights without a line are held by nobody.
     *
     * @throws IllegalArgumentException when a line is not as wide as the first, or a word is unknown or repeated
     */
    public static RightsTable read(List<String> lines) {
        List<String> roles = null;
        Map<Right, Map<String, Extent>> rows = new EnumMap<>(Right.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            if (roles == null) {
                roles = new ArrayList<>(cells.subList(1, cells.size()));
                continue;
            }
            if (cells.size() != roles.size() + 1) {
                throw new IllegalArgumentException("not as wide as the first line: " + line);
            }
            Map<String, Extent> row = new LinkedHashMap<>();
            for (int i = 0; i < roles.size(); i++) {
                row.put(roles.get(i), Extent.valueOf(constant(cells.get(i + 1))));
            }
            if (rows.put(Right.valueOf(constant(cells.get(0))), Collections.unmodifiableMap(row)) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
        if (roles == null) {
            throw new IllegalArgumentException("no roles");
        }
        return new RightsTable(roles, rows);
    }

    /** Keys of the roles, in the order of the columns. */
    public List<String> roles() {
        return roles;
    }

    /** The rights that have a row. */
    public Set<Right> rights() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** {@link Extent#NO} for unknown roles and rights. */
    public Extent extent(Right right, String role) {
        return rows.getOrDefault(right, Map.of()).getOrDefault(role, Extent.NO);
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
