package org.etwin.schools.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolType;

/** A register read through a mapping: each line as what it tells about a school. */
public final class MappedRegister {
    private final RegisterFile file;
    private final ColumnMapping mapping;
    private final Map<SchoolField, Integer> positions = new EnumMap<>(SchoolField.class);

    /** @throws Rejected invalid when the mapping names columns that are not there, no name, no place or a wrong type */
    public MappedRegister(RegisterFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        List<Rejection> wrong = new ArrayList<>();
        mapping.columns().forEach((field, column) -> {
            positions.put(field, file.columns().indexOf(column));
            if (positions.get(field) < 0) {
                wrong.add(Rejection.invalid(field.name(), "schools.rejected.column-unknown", column));
            }
        });
        for (SchoolField needed : List.of(SchoolField.NAME, SchoolField.PLACE)) {
            if (!mapping.fills(needed)) {
                wrong.add(Rejection.invalid(needed.name(), "schools.rejected.column-needed"));
            }
        }
        String type = mapping.constants().get(SchoolField.TYPE);
        if (type != null && !type.isBlank() && type(type) == null) {
            wrong.add(Rejection.invalid(SchoolField.TYPE.name(), "schools.rejected.type-unknown", type));
        }
        Rejected.ifAny(wrong);
    }

    public List<RegisterFile.Line> lines() {
        return file.lines();
    }

    /** What the line tells; where it is silent, what was known before. */
    public SchoolDetails details(RegisterFile.Line line, SchoolDetails before) {
        return new SchoolDetails(
                value(line, SchoolField.NAME, before.name()),
                value(line, SchoolField.PUBLIC_NAME, before.publicName()),
                type(value(line, SchoolField.TYPE, before.type().name())),
                value(line, SchoolField.REGION, before.region()),
                value(line, SchoolField.NUMBER, before.number()),
                value(line, SchoolField.STREET, before.street()),
                value(line, SchoolField.POSTCODE, before.postcode()),
                value(line, SchoolField.PLACE, before.place()),
                value(line, SchoolField.WEBSITE, before.website()));
    }

    /** Whether the line names a type that is none. */
    public boolean hasUnknownType(RegisterFile.Line line) {
        String type = value(line, SchoolField.TYPE, null);
        return type != null && !type.isBlank() && type(type) == null;
    }

    private String value(RegisterFile.Line line, SchoolField field, String before) {
        if (!mapping.fills(field)) {
            return before;
        }
        int position = positions.getOrDefault(field, -1);
        String cell =
                position >= 0 && position < line.cells().size() ? line.cells().get(position) : "";
        return cell.isBlank() ? mapping.constants().get(field) : cell;
    }

    private static SchoolType type(String name) {
        for (SchoolType type : SchoolType.values()) {
            if (type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        return null;
    }
}
