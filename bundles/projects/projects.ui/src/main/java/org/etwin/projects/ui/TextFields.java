package org.etwin.projects.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Stream;
import org.etwin.membership.Subject;
import org.etwin.projects.ProjectText;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** The fields of a project's text: what it is about in one form, for whom in the same or another. */
final class TextFields {
    private static final int TITLE = 150;
    private static final int DESCRIPTION = 2000;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private final TextField title;
    private final TextArea description;
    private final TextArea aims;
    private final TextArea process;
    private final TextArea results;
    private final MultiSelectComboBox<String> languages;
    private final MultiSelectComboBox<Subject> subjects;
    private final IntegerField youngest;
    private final IntegerField oldest;
    private final IntegerField pupils;

    TextFields(Screen screen, ProjectWords words, Form what, Form forWhom) {
        title = what.fields().text("title", "projects.title");
        title.setMaxLength(TITLE);
        title.setHelperText(screen.text("projects.title-hint"));
        description = what.fields().longText("description", "projects.description");
        description.setMaxLength(DESCRIPTION);
        description.setHelperText(screen.text("projects.description-hint"));
        aims = what.fields().longText("aims", "projects.aims");
        process = what.fields().longText("process", "projects.process");
        results = what.fields().longText("results", "projects.results");
        languages = forWhom.fields().several("languages", "projects.languages", words.allLanguages(), words::language);
        subjects = forWhom.fields().several("subjects", "projects.subjects", words.allSubjects(), words::subject);
        youngest = age(forWhom, "ages", "projects.youngest");
        oldest = age(forWhom, "oldest", "projects.oldest");
        pupils = forWhom.fields().number("pupils", "projects.pupils");
        pupils.setMin(0);
        Stream.<HasValue<?, ?>>of(title, description, aims, languages, subjects, youngest, oldest, pupils)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    void show(ProjectText text) {
        title.setValue(text.title());
        description.setValue(text.description());
        aims.setValue(text.aims());
        process.setValue(text.process());
        results.setValue(text.results());
        languages.setValue(text.languages());
        subjects.setValue(text.subjects());
        show(youngest, text.youngest());
        show(oldest, text.oldest());
        show(pupils, text.pupils());
    }

    ProjectText text() {
        return new ProjectText(
                title.getValue(),
                description.getValue(),
                aims.getValue(),
                process.getValue(),
                results.getValue(),
                Set.copyOf(languages.getValue()),
                Set.copyOf(subjects.getValue()),
                number(youngest),
                number(oldest),
                number(pupils));
    }

    private static IntegerField age(Form form, String name, String key) {
        IntegerField field = form.fields().number(name, key);
        field.setMin(YOUNGEST);
        field.setMax(OLDEST);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static void show(IntegerField field, int number) {
        field.setValue(number == 0 ? null : number);
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
