package org.etwin.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.membership.SchoolRole;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolType;
import org.etwin.schools.Schools;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** The second screen of joining: which school, made if it is missing, and what one does there. */
final class SchoolStep {
    private static final int SHOWN = 50;

    private final Screen screen;
    private final Schools schools;
    private final One<Territory> country;
    private final ComboBox<School> school;
    private final Button missing;
    private final TextField name;
    private final TextField place;
    private final TextField number;
    private final One<SchoolRole> role;
    private boolean searched;
    private Id made;

    SchoolStep(Screen screen, Form form, Territories territories, Schools schools) {
        this.screen = screen;
        this.schools = schools;
        var language = screen.words().locale();
        List<Territory> all = territories.all().stream()
                .sorted(Comparator.comparing(one -> territories.name(one.code(), language)))
                .toList();
        country = form.fields()
                .one("territory", "membership.join.country", all, one -> territories.name(one.code(), language));
        school = form.fields().find("school", "membership.join.school.find", this::matches, SchoolStep::label);
        school.setHelperText(screen.text("membership.join.school.hint"));
        missing = Buttons.ghost(screen, "membership.join.school.missing", this::offerToCreate);
        form.part(missing);
        name = form.fields().text("name", "membership.join.school.name");
        place = form.fields().text("place", "membership.join.school.place");
        number = form.fields().text("number", "membership.join.school.number");
        for (TextField field : List.of(name, place, number)) {
            field.setVisible(false);
        }
        role = form.fields().one("role", "membership.join.role", List.of(SchoolRole.values()), one -> screen.words()
                .of("membership.role", one));
        country.changed(chosen -> forgetSchools());
        screen.current().territory().flatMap(territories::find).ifPresent(country::setValue);
    }

    /** Tells the code of the country that is chosen, whenever another is. */
    void countryChanged(Consumer<String> listener) {
        country.changed(chosen -> listener.accept(territory()));
    }

    /** What was found in the country before; nothing is reset while somebody already types in a list never opened. */
    private void forgetSchools() {
        if (searched) {
            searched = false;
            school.clear();
            school.getDataProvider().refreshAll();
        }
    }

    private List<School> matches(String words) {
        searched = true;
        return country.getValue() == null
                ? List.of()
                : schools.search(screen.actor(), new SchoolQuery(territory(), words), PageRequest.first(SHOWN))
                        .items();
    }

    private static String label(School school) {
        String place = school.details().place();
        return place == null ? school.name() : school.name() + ", " + place;
    }

    private void offerToCreate() {
        for (TextField field : List.of(name, place, number)) {
            field.setVisible(true);
        }
        school.clear();
        school.setVisible(false);
        missing.setVisible(false);
        name.focus();
    }

    /** Refuses what is missing; makes the school when it was not in the list. */
    void keep(Actor actor) {
        if (country.getValue() == null) {
            throw new Rejected(Rejection.invalid("territory", "membership.join.rejected.country"));
        }
        if (school.isVisible() && school.getValue() == null) {
            throw new Rejected(Rejection.invalid("school", "membership.join.rejected.school"));
        }
        if (role.getValue() == null) {
            throw new Rejected(Rejection.invalid("role", "membership.join.rejected.role"));
        }
        if (!school.isVisible() && made == null) {
            made = schools.create(
                    actor,
                    territory(),
                    new SchoolDetails(
                            name.getValue(),
                            null,
                            SchoolType.SCHOOL,
                            null,
                            number.getValue(),
                            null,
                            null,
                            place.getValue(),
                            null));
            for (TextField field : List.of(name, place, number)) {
                field.setReadOnly(true);
            }
            country.fixed();
        }
    }

    String territory() {
        return country.getValue() == null ? null : country.getValue().code();
    }

    Id chosen() {
        return made != null ? made : school.getValue().id();
    }

    SchoolRole role() {
        return role.getValue();
    }
}
