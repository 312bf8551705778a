package org.etwin.schools;

import java.util.Map;

/**
 * Where each field of a school comes from. A field with neither column nor constant stays empty in new schools and
 * untouched in known ones. When both are given, the constant fills the lines where the column is blank.
 *
 * @param columns the header of the column, by field
 * @param constants the same value for all lines, by field; the type by the name of {@link SchoolType}
 */
public record ColumnMapping(Map<SchoolField, String> columns, Map<SchoolField, String> constants) {
    public ColumnMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        constants = constants == null ? Map.of() : Map.copyOf(constants);
    }

    public boolean fills(SchoolField field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }
}
