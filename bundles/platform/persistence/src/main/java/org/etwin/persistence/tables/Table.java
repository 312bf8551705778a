package org.etwin.persistence.tables;

import java.util.List;
import java.util.stream.Collectors;

/** A table as it is on every database: names in lower case, columns in the order of their names. */
public record Table(String name, List<Column> columns) {
    public record Column(String name, Kind kind) {}

    public Table {
        columns = List.copyOf(columns);
    }

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
