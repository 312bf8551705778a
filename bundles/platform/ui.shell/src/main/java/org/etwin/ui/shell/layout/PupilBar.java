package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.etwin.platform.Actor;
import org.etwin.platform.Texts;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Screen;

/** Who is signed in and the way out, for children on tablets that many share: large, and nothing to open first. */
final class PupilBar extends Div {
    PupilBar(Screen screen, Texts texts, Actor.Pupil pupil) {
        addClassName("etwin-pupil");
        Span name = new Span(pupil.name());
        name.addClassName("name");
        Button look =
                Buttons.icon(screen, "adjust", "shell.dark", () -> getElement().executeJs("window.etwin.toggleDark()"));
        Button out =
                Buttons.soft(screen, "shell.sign-out", () -> screen.current().signOut());
        out.addClassName("out");
        add(new Avatar(pupil.name(), pupil.id()), name, new LanguageMenu(screen, texts), look, out);
    }
}
