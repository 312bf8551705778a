package org.etwin.schools.ui;

import java.util.Map;
import java.util.function.Function;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;

/** The details of one school chosen field by field from two records. */
final class MergedDetails {
    private final SchoolDetails kept;
    private final SchoolDetails gone;
    private final Map<SchoolField, Boolean> fromGone;

    /** @param fromGone the fields in which the record that goes is right */
    MergedDetails(SchoolDetails kept, SchoolDetails gone, Map<SchoolField, Boolean> fromGone) {
        this.kept = kept;
        this.gone = gone;
        this.fromGone = fromGone;
    }

    SchoolDetails details() {
        return new SchoolDetails(
                of(SchoolField.NAME, SchoolDetails::name),
                of(SchoolField.PUBLIC_NAME, SchoolDetails::publicName),
                of(SchoolField.TYPE, SchoolDetails::type),
                of(SchoolField.REGION, SchoolDetails::region),
                of(SchoolField.NUMBER, SchoolDetails::number),
                of(SchoolField.STREET, SchoolDetails::street),
                of(SchoolField.POSTCODE, SchoolDetails::postcode),
                of(SchoolField.PLACE, SchoolDetails::place),
                of(SchoolField.WEBSITE, SchoolDetails::website),
                of(SchoolField.ABROAD, SchoolDetails::abroad),
                of(SchoolField.LEVELS, SchoolDetails::levels),
                of(SchoolField.PUPILS, SchoolDetails::pupils),
                of(SchoolField.HEAD_NAME, SchoolDetails::headName),
                of(SchoolField.HEAD_EMAIL, SchoolDetails::headEmail));
    }

    private <V> V of(SchoolField field, Function<SchoolDetails, V> value) {
        return value.apply(fromGone.getOrDefault(field, false) ? gone : kept);
    }
}
