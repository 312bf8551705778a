package org.etwin.schools.core;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolField;
import org.etwin.schools.register.SuggestedMapping;

/** How each territory read its registers, so that the next one of that shape is mapped before anybody looks at it. */
final class RememberedMappings {
    /** The part of all columns of both headers that must be in both. */
    private static final double SIMILAR = 0.6;

    private final ImportRepository imports;
    private final Json json;
    private final Ids ids;

    RememberedMappings(ImportRepository imports, Json json, Ids ids) {
        this.imports = imports;
        this.json = json;
        this.ids = ids;
    }

    record Header(List<String> columns) {}

    /** For a register with these columns, if one with similar columns was read before. */
    Optional<ColumnMapping> recall(String territory, List<String> columns) {
        double best = SIMILAR;
        StoredMapping found = null;
        for (StoredMapping each : imports.mappings(territory)) {
            double alike = alike(header(each).columns(), columns);
            if (alike > best || found == null && alike == best) {
                best = alike;
                found = each;
            }
        }
        return Optional.ofNullable(found).map(each -> fitted(each, columns));
    }

    void keep(String territory, List<String> columns, ColumnMapping mapping, Instant now) {
        String written = json.write(mapping);
        imports.mappings(territory).stream()
                .filter(each -> plain(header(each).columns()).equals(plain(columns)))
                .findFirst()
                .ifPresentOrElse(
                        same -> same.use(written, now),
                        () -> imports.add(new StoredMapping(
                                ids.next().value(), territory, json.write(new Header(columns)), written, now)));
    }

    private Header header(StoredMapping stored) {
        return json.read(stored.header(), Header.class);
    }

    /** With the columns as they are called this time; columns that are new are guessed. */
    private ColumnMapping fitted(StoredMapping stored, List<String> columns) {
        ColumnMapping old = json.read(stored.mapping(), ColumnMapping.class);
        Map<String, String> called = new HashMap<>();
        columns.forEach(column -> called.putIfAbsent(SuggestedMapping.plain(column), column));
        Map<SchoolField, String> now = new EnumMap<>(SchoolField.class);
        old.columns().forEach((field, column) -> {
            String same = columns.contains(column) ? column : called.get(SuggestedMapping.plain(column));
            if (same != null) {
                now.put(field, same);
            }
        });
        Set<String> before = plain(header(stored).columns());
        SuggestedMapping.from(columns).columns().forEach((field, column) -> {
            if (!before.contains(SuggestedMapping.plain(column)) && !old.fills(field)) {
                now.put(field, column);
            }
        });
        return new ColumnMapping(now, old.constants());
    }

    private static double alike(List<String> one, List<String> other) {
        Set<String> both = plain(one);
        both.retainAll(plain(other));
        Set<String> all = plain(one);
        all.addAll(plain(other));
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> plain(List<String> columns) {
        return columns.stream().map(SuggestedMapping::plain).collect(Collectors.toCollection(HashSet::new));
    }
}
