package org.etwin.projects.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** Yes with a school of one's own, or no; a word with either. */
final class AnswerForm {
    private final Screen screen;
    private final Form form;
    private final One<SchoolCard> school;
    private final TextArea word;

    AnswerForm(Screen screen, List<SchoolCard> schools, String wordKey, int longestWord) {
        this.screen = screen;
        form = new Form(screen);
        school = form.fields()
                .one("school", "projects.my-school", schools, SchoolCard::name)
                .required();
        school.setValue(schools.size() == 1 ? schools.get(0) : null);
        word = form.fields().longText("word", wordKey);
        word.setMaxLength(longestWord);
    }

    void accept(String key, Runnable accepts) {
        form.submit(key, accepts);
    }

    void decline(String key, Runnable declines) {
        form.button(Buttons.ghost(screen, key, () -> form.run(declines)));
    }

    Form form() {
        return form;
    }

    Id school() {
        return school.getValue() == null ? null : school.getValue().id();
    }

    String word() {
        return word.getValue();
    }
}
