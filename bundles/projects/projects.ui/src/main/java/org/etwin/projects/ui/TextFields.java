package org.etwin.projects.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;
import org.etwin.projects.Competence;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Tool;
import org.etwin.projects.VocationalSubject;
import org.etwin.ui.FileField;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;

/** The fields of a project's text, spread over the forms of a page: what, how, for whom. */
final class TextFields {
    private static final int TITLE = 150;
    private static final int DESCRIPTION = 2000;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private final Files files;
    private final TextField title;
    private final TextArea description;
    private final FileField image;
    private final TextArea aims;
    private final TextArea process;
    private final TextArea results;
    private final CheckboxGroup<Competence> competences;
    private final MultiSelectComboBox<Tool> tools;
    private final MultiSelectComboBox<String> languages;
    private final MultiSelectComboBox<Subject> subjects;
    private final MultiSelectComboBox<VocationalSubject> vocational;
    private final IntegerField youngest;
    private final IntegerField oldest;
    private final IntegerField pupils;

    TextFields(Screen screen, ProjectWords words, Files files, Form what, Form how, Form forWhom) {
        this.files = files;
        title = what.fields().text("title", "projects.title");
        title.setMaxLength(TITLE);
        title.setHelperText(screen.text("projects.title-hint"));
        description = longText(what, "description", "projects.description");
        description.setMaxLength(DESCRIPTION);
        description.setHelperText(screen.text("projects.description-hint"));
        image = what.field("image", new FileField(screen, files, ProjectText.IMAGE_USE, "projects.image").withAlt());
        aims = longText(how, "aims", "projects.aims");
        process = longText(how, "process", "projects.process");
        results = longText(how, "results", "projects.results");
        competences = how.fields()
                .checks("competences", "projects.competences", List.of(Competence.values()), each -> screen.words()
                        .of("projects.competence", each));
        competences.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        tools = several(
                how, screen, "tools", "projects.tools", words.sorted(Tool.class, "projects.tool"), "projects.tool");
        languages = forWhom.fields().several("languages", "projects.languages", words.allLanguages(), words::language);
        subjects = several(
                forWhom,
                screen,
                "subjects",
                "projects.subjects",
                words.sorted(Subject.class, "membership.subject"),
                "membership.subject");
        vocational = several(
                forWhom,
                screen,
                "vocational",
                "projects.vocational",
                words.sorted(VocationalSubject.class, "projects.vocational"),
                "projects.vocational");
        vocational.setHelperText(screen.text("projects.vocational-hint"));
        youngest = age(forWhom, "ages", "projects.youngest");
        oldest = age(forWhom, "oldest", "projects.oldest");
        pupils = forWhom.fields().number("pupils", "projects.pupils");
        pupils.setMin(0);
        Stream.<HasValue<?, ?>>of(title, description, aims, languages, subjects, youngest, oldest, pupils)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    void show(ProjectText text) {
        Stream.of(org.etwin.projects.TextField.values()).forEach(field -> take(field, text));
    }

    /** Puts one part of that text into its field. */
    void take(org.etwin.projects.TextField field, ProjectText text) {
        switch (field) {
            case TITLE -> title.setValue(text.title());
            case DESCRIPTION -> description.setValue(text.description());
            case AIMS -> aims.setValue(text.aims());
            case PROCESS -> process.setValue(text.process());
            case RESULTS -> results.setValue(text.results());
            case LANGUAGES -> languages.setValue(text.languages());
            case SUBJECTS -> subjects.setValue(text.subjects());
            case VOCATIONAL -> vocational.setValue(text.vocational());
            case COMPETENCES -> competences.setValue(text.competences());
            case AGES -> {
                show(youngest, text.youngest());
                show(oldest, text.oldest());
            }
            case PUPILS -> show(pupils, text.pupils());
            case TOOLS -> tools.setValue(text.tools());
            case IMAGE -> show(text.image(), text.imageAlt());
        }
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
                Set.copyOf(vocational.getValue()),
                Set.copyOf(competences.getValue()),
                number(youngest),
                number(oldest),
                number(pupils),
                Set.copyOf(tools.getValue()),
                image.file().map(StoredFile::id).orElse(null),
                image.alt());
    }

    private void show(Id file, String alt) {
        image.setValue(file == null ? null : files.find(List.of(file)).get(file));
        image.alt(alt);
    }

    private static TextArea longText(Form form, String name, String key) {
        TextArea area = form.fields().longText(name, key);
        area.getElement().setAttribute("dir", "auto");
        return area;
    }

    private static <E extends Enum<E>> MultiSelectComboBox<E> several(
            Form form, Screen screen, String name, String key, List<E> values, String prefix) {
        return form.fields().several(name, key, values, each -> screen.words().of(prefix, each));
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
