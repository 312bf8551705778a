package org.etwin.schools.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.EducationLevel;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolType;

/** A register read through a mapping: each line as what it tells about a school. */
public final class MappedRegister {
    private final RegisterFile file;
    private final ColumnMapping mapping;
    private final Map<SchoolField, Integer> positions = new EnumMap<>(SchoolField.class);

    /** @throws Rejected invalid when the mapping names columns that are not there, no name, no place or a wrong constant */
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
        mapping.constants().forEach((field, constant) -> {
            String key = unread(field, constant);
            if (key != null) {
                wrong.add(Rejection.invalid(field.name(), key, constant));
            }
        });
        Rejected.ifAny(wrong);
    }

    public List<RegisterFile.Line> lines() {
        return file.lines();
    }

    public List<String> columns() {
        return file.columns();
    }

    /** What the line tells; where it is silent, what was known before. */
    public SchoolDetails details(RegisterFile.Line line, SchoolDetails before) {
        return new SchoolDetails(
                value(line, SchoolField.NAME, before.name()),
                value(line, SchoolField.PUBLIC_NAME, before.publicName()),
                type(line, before.type()),
                value(line, SchoolField.REGION, before.region()),
                value(line, SchoolField.NUMBER, before.number()),
                value(line, SchoolField.STREET, before.street()),
                value(line, SchoolField.POSTCODE, before.postcode()),
                value(line, SchoolField.PLACE, before.place()),
                website(value(line, SchoolField.WEBSITE, before.website())),
                upper(value(line, SchoolField.ABROAD, before.abroad())),
                levels(line, before.levels()),
                pupils(line, before.pupils()),
                value(line, SchoolField.HEAD_NAME, before.headName()),
                value(line, SchoolField.HEAD_EMAIL, before.headEmail()));
    }

    /** What of the line cannot be read, whatever the rules for schools say. */
    public List<Rejection> unreadable(RegisterFile.Line line) {
        List<Rejection> wrong = new ArrayList<>();
        if (line.isTooLong()) {
            wrong.add(Rejection.invalid(null, "schools.rejected.cell-too-long"));
        }
        for (int i = file.columns().size(); i < line.cells().size(); i++) {
            if (!line.cells().get(i).isEmpty()) {
                wrong.add(Rejection.invalid(
                        null,
                        "schools.rejected.line-ragged",
                        line.cells().size(),
                        file.columns().size()));
                break;
            }
        }
        for (SchoolField field : List.of(SchoolField.TYPE, SchoolField.LEVELS, SchoolField.PUPILS)) {
            String told = value(line, field, null);
            String key = told == null ? null : unread(field, told);
            if (key != null) {
                wrong.add(Rejection.invalid(field.name().toLowerCase(Locale.ROOT), key, told));
            }
        }
        return wrong;
    }

    private static String unread(SchoolField field, String told) {
        if (told.isBlank()) {
            return null;
        }
        return switch (field) {
            case TYPE -> ToldWords.type(told) == null ? "schools.rejected.type-unknown" : null;
            case LEVELS -> ToldWords.levels(told) == null ? "schools.rejected.levels-unknown" : null;
            case PUPILS -> ToldWords.pupils(told) == null ? "schools.rejected.pupils-wrong" : null;
            default -> null;
        };
    }

    private String value(RegisterFile.Line line, SchoolField field, String before) {
        if (!mapping.fills(field)) {
            return before;
        }
        Integer position = positions.get(field);
        String cell = position != null && position < line.cells().size()
                ? line.cells().get(position)
                : "";
        return cell.isEmpty() ? mapping.constants().get(field) : cell;
    }

    private SchoolType type(RegisterFile.Line line, SchoolType before) {
        if (!mapping.fills(SchoolField.TYPE)) {
            return before;
        }
        String told = value(line, SchoolField.TYPE, null);
        return told == null ? null : ToldWords.type(told);
    }

    private Set<EducationLevel> levels(RegisterFile.Line line, Set<EducationLevel> before) {
        if (!mapping.fills(SchoolField.LEVELS)) {
            return before;
        }
        String told = value(line, SchoolField.LEVELS, null);
        return told == null ? Set.of() : ToldWords.levels(told);
    }

    private Integer pupils(RegisterFile.Line line, Integer before) {
        if (!mapping.fills(SchoolField.PUPILS)) {
            return before;
        }
        String told = value(line, SchoolField.PUPILS, null);
        return told == null || told.isBlank() ? null : ToldWords.pupils(told);
    }

    /** Registers write addresses without what a link needs. */
    private static String website(String told) {
        return told != null && told.startsWith("www.") ? "https://" + told : told;
    }

    private static String upper(String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }
}
