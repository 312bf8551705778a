package org.etwin.membership.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Subject;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** How somebody introduces herself or himself: the same fields when joining and later. */
final class ProfileFields {
    private final TextArea about;
    private final TextArea interests;
    private final MultiSelectComboBox<Subject> subjects;
    private final MultiSelectComboBox<String> languages;
    private final IntegerField youngest;
    private final IntegerField oldest;
    private final Checkbox available;

    ProfileFields(Screen screen, Form form, Territories territories) {
        about = form.fields().longText("about", "membership.profile.about");
        about.setMaxLength(2000);
        about.setHelperText(screen.text("membership.profile.about.hint"));
        interests = form.fields().longText("interests", "membership.profile.interests");
        interests.setMaxLength(500);
        interests.setMinRows(1);
        subjects = form.fields()
                .several("subjects", "membership.profile.subjects", List.of(Subject.values()), one -> screen.words()
                        .of("membership.subject", one));
        Locale reader = screen.words().locale();
        languages = form.fields()
                .several(
                        "languages",
                        "membership.profile.languages",
                        spoken(territories, reader),
                        tag -> name(tag, reader));
        youngest = form.fields().number("ageFrom", "membership.profile.youngest");
        oldest = form.fields().number("ageTo", "membership.profile.oldest");
        available = form.fields().yesNo("available", "membership.profile.available");
        available.setHelperText(screen.text("membership.profile.available.hint"));
        available.setValue(true);
    }

    static String name(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    static List<String> spoken(Territories territories, Locale reader) {
        return territories.all().stream()
                .flatMap(territory -> territory.languages().stream())
                .distinct()
                .sorted(Comparator.comparing(tag -> name(tag, reader)))
                .toList();
    }

    void show(ProfileDetails details) {
        about.setValue(details.about() == null ? "" : details.about());
        subjects.setValue(details.subjects());
        languages.setValue(details.languages());
        youngest.setValue(details.ageFrom());
        oldest.setValue(details.ageTo());
        available.setValue(details.available());
        interests.setValue(details.interests() == null ? "" : details.interests());
    }

    ProfileDetails details() {
        return new ProfileDetails(
                about.getValue(),
                Set.copyOf(subjects.getValue()),
                Set.copyOf(languages.getValue()),
                youngest.getValue(),
                oldest.getValue(),
                available.getValue(),
                interests.getValue());
    }
}
