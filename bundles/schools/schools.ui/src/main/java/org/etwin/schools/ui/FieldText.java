package org.etwin.schools.ui;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.ui.Words;

/** What is told about a school in one field, as people read it. */
final class FieldText {
    private FieldText() {}

    /** Null when nobody told. */
    static String of(SchoolDetails details, SchoolField field, Words words) {
        return switch (field) {
            case NAME -> details.name();
            case PUBLIC_NAME -> details.publicName();
            case TYPE -> words.of("schools.type", details.type());
            case REGION -> details.region();
            case ABROAD -> details.abroad() == null ? null : Countries.name(details.abroad(), words.locale());
            case NUMBER -> details.number();
            case STREET -> details.street();
            case POSTCODE -> details.postcode();
            case PLACE -> details.place();
            case WEBSITE -> details.website();
            case LEVELS ->
                details.levels().isEmpty()
                        ? null
                        : EnumSet.copyOf(details.levels()).stream()
                                .map(level -> words.of("schools.level", level))
                                .collect(Collectors.joining(", "));
            case PUPILS -> details.pupils() == null ? null : words.number(details.pupils());
            case HEAD_NAME -> details.headName();
            case HEAD_EMAIL -> details.headEmail();
        };
    }

    static String summary(SchoolDetails details) {
        return Stream.of(details.name(), details.number(), details.street(), details.postcode(), details.place())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}
