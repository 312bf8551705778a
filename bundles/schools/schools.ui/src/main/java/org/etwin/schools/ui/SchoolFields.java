package org.etwin.schools.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.etwin.schools.EducationLevel;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolType;
import org.etwin.ui.Fields;
import org.etwin.ui.One;
import org.etwin.ui.Option;
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
    private final ComboBox<Option> abroad;
    private final List<Option> countries;
    private final CheckboxGroup<EducationLevel> levels;
    private final IntegerField pupils;
    private final TextField headName;
    private final EmailField headEmail;

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
        countries = Countries.all(words.locale());
        abroad = fields.find("abroad", "schools.field.ABROAD", this::countries, Option::label);
        abroad.setHelperText(words.text("schools.field.abroad-hint"));
        abroad.setClearButtonVisible(true);
        website = fields.text("website", "schools.field.WEBSITE");
        levels = fields.checks(
                "levels",
                "schools.field.LEVELS",
                List.of(EducationLevel.values()),
                value -> words.of("schools.level", value));
        pupils = fields.number("pupils", "schools.field.PUPILS");
        pupils.setMin(0);
        headName = fields.text("headName", "schools.field.HEAD_NAME");
        headEmail = fields.email("headEmail", "schools.field.HEAD_EMAIL");
        headEmail.setHelperText(words.text("schools.field.head-email-hint"));
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
        abroad.setValue(countries.stream()
                .filter(each -> each.value().equals(details.abroad()))
                .findFirst()
                .orElse(null));
        levels.setValue(details.levels());
        pupils.setValue(details.pupils());
        set(headName, details.headName());
        headEmail.setValue(details.headEmail() == null ? "" : details.headEmail());
    }

    private List<Option> countries(String typed) {
        String beginning = typed.toLowerCase(Locale.ROOT);
        return countries.stream()
                .filter(each -> each.label().toLowerCase(Locale.ROOT).startsWith(beginning))
                .toList();
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
                website.getValue(),
                abroad.getValue() == null ? null : abroad.getValue().value(),
                levels.getValue(),
                pupils.getValue(),
                headName.getValue(),
                headEmail.getValue());
    }

    private static void set(TextField field, String text) {
        field.setValue(text == null ? "" : text);
    }
}
