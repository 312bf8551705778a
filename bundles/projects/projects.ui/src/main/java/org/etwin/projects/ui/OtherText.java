package org.etwin.projects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextField;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Notice;
import org.etwin.ui.Picture;
import org.etwin.ui.PictureCover;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/**
 * Two people changed one text: what the other one saved stands beside what is typed, part by part. Nothing that was
 * typed is lost; each part of the other's can be taken over.
 */
final class OtherText extends Div {
    private final transient Screen screen;
    private final transient ProjectWords words;

    OtherText(Screen screen, ProjectWords words) {
        this.screen = screen;
        this.words = words;
        addClassName("stack");
        setVisible(false);
    }

    /**
     * What only one of both changed is put together; what both changed stands beside each other.
     *
     * @param before what both began with
     * @param take called with a part whose other wording goes into the form
     */
    void show(ProjectText before, ProjectText theirs, ProjectText mine, Consumer<TextField> take) {
        Set<TextField> changedByThem = TextField.differing(before, theirs);
        Set<TextField> changedByMe = TextField.differing(before, mine);
        Set<TextField> taken = EnumSet.noneOf(TextField.class);
        removeAll();
        H2 heading = new H2(screen.text("projects.other.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Notice(Tone.WARN, screen.text("projects.other.hint")));
        for (TextField field : TextField.values()) {
            if (changedByThem.contains(field) && !changedByMe.contains(field)) {
                take.accept(field);
                taken.add(field);
            }
        }
        if (!taken.isEmpty()) {
            add(new Paragraph(screen.text("projects.other.taken", words.fields(taken))));
        }
        TextField.differing(theirs, mine).stream()
                .filter(field -> changedByThem.contains(field) && changedByMe.contains(field))
                .forEach(field -> add(part(field, theirs, mine, take)));
        setVisible(true);
        heading.getElement().callJsFunction("focus");
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private Card part(TextField field, ProjectText theirs, ProjectText mine, Consumer<TextField> take) {
        Card card = Card.titled(screen.words().of("projects.field", field));
        card.add(new H3(screen.text("projects.other.theirs")), said(field, theirs));
        card.add(new H3(screen.text("projects.other.mine")), said(field, mine));
        Button button = Buttons.soft(screen, "projects.other.take", () -> {
            take.accept(field);
            card.removeFromParent();
            Notice.done(screen.text("projects.other.taken", screen.words().of("projects.field", field)));
        });
        card.add(new Row(button));
        return card;
    }

    private com.vaadin.flow.component.Component said(TextField field, ProjectText text) {
        if (field == TextField.IMAGE) {
            return text.image() == null
                    ? new Paragraph(screen.text("projects.no-image"))
                    : new PictureCover(text.image(), Picture.MEDIUM, text.imageAlt());
        }
        String said = words.part(field, text);
        return said.isEmpty() ? new Paragraph(screen.text("projects.nothing-said")) : AboutProject.typed(said);
    }
}
