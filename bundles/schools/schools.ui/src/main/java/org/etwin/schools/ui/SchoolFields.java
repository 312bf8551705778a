package org.etwin.schools.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolType;
import org.etwin.ui.Fields;
import org.etwin.ui.One;
import org.etwin.ui.Words;

/** The fields in which somebody tells about a school. */
final class SchoolFields {
    private final TextField name;
    private final TextField publicName;
    private final One<SchoolType> type;
    private final TextField number;
    private final TextField street;
    private final TextField postcode;
    private final TextField place;
    private final TextField region;
    private final TextField website;

    SchoolFields(Fields fields, Words words) {
        name = fields.text("name", "schools.field.NAME");
        name.setRequiredIndicatorVisible(true);
        publicName = fields.text("publicName", "schools.field.PUBLIC_NAME");
        publicName.setHelperText(words.text("schools.field.public-name-hint"));
        type = fields.one(
                "type", "schools.field.TYPE", List.of(SchoolType.values()), value -> words.of("schools.type", value));
        number = fields.text("number", "schools.field.NUMBER");
        street = fields.text("street", "schools.field.STREET");
        postcode = fields.text("postcode", "schools.field.POSTCODE");
        place = fields.text("place", "schools.field.PLACE");
        place.setRequiredIndicatorVisible(true);
        region = fields.text("region", "schools.field.REGION");
        website = fields.text("website", "schools.field.WEBSITE");
        show(SchoolDetails.of(null, null));
    }

    void show(SchoolDetails details) {
        set(name, details.name());
        set(publicName, details.publicName());
        type.setValue(details.type());
        set(number, details.number());
        set(street, details.street());
        set(postcode, details.postcode());
        set(place, details.place());
        set(region, details.region());
        set(website, details.website());
    }

    SchoolDetails details() {
        return new SchoolDetails(
                name.getValue(),
                publicName.getValue(),
                type.getValue(),
                region.getValue(),
                number.getValue(),
                street.getValue(),
                postcode.getValue(),
                place.getValue(),
                website.getValue());
    }

    private static void set(TextField field, String text) {
        field.setValue(text == null ? "" : text);
    }
}
