package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.etwin.spaces.Forum.Spot;
import org.etwin.ui.Buttons;

/** Ways through a thread that is longer than what is shown of it. */
final class Jumps extends Nav {
    Jumps(Talks talks, int all, Id firstNew, Consumer<Spot> jump) {
        addClassNames("etwin-row", "forum-jumps");
        setAriaLabel(talks.text("spaces.forum.jumps"));
        add(Buttons.ghost(talks.screen(), "spaces.forum.first", () -> jump.accept(Spot.BEGIN)));
        if (firstNew != null) {
            add(Buttons.ghost(talks.screen(), "spaces.forum.first-new", () -> jump.accept(Spot.at(firstNew))));
        }
        add(Buttons.ghost(talks.screen(), "spaces.forum.newest", () -> jump.accept(Spot.NEWEST)));
        IntegerField number = new IntegerField();
        number.setAriaLabel(talks.text("spaces.forum.number", all));
        number.setPlaceholder(talks.text("spaces.forum.number", all));
        number.setMin(1);
        number.setMax(all);
        Runnable go = () -> {
            if (number.getValue() != null) {
                jump.accept(Spot.number(Math.max(1, Math.min(number.getValue(), all))));
            }
        };
        number.addKeyPressListener(Key.ENTER, pressed -> go.run());
        add(number, Buttons.ghost(talks.screen(), "spaces.forum.go", go));
    }
}
