package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.ui.Chip;
import org.etwin.ui.Screen;

/** One class of several; the first unless another is chosen. */
final class ClassChips extends Div {
    private final transient Runnable changed;
    private final transient List<Chip> chips = new ArrayList<>();
    private transient List<ClassSize> classes = List.of();
    private String now;

    ClassChips(Screen screen, List<ClassSize> classes, String wanted, Runnable changed) {
        this.changed = changed;
        addClassName("etwin-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", screen.text("spaces.pupils.classes"));
        draw(screen, classes, wanted);
    }

    void draw(Screen screen, List<ClassSize> anew, String wanted) {
        classes = anew;
        chips.clear();
        removeAll();
        for (ClassSize each : classes) {
            String name = each.className().isEmpty() ? screen.text("spaces.pupils.no-class") : each.className();
            Chip chip = new Chip(
                    screen.text("spaces.pupils.class-size", name, each.pupils()), () -> choose(each.className()));
            chips.add(chip);
            add(chip);
        }
        boolean there = classes.stream().anyMatch(each -> each.className().equals(wanted));
        mark(there ? wanted : classes.isEmpty() ? null : classes.get(0).className());
    }

    /** The class, or null when there are no pupils. */
    String chosen() {
        return now;
    }

    private void choose(String className) {
        mark(className);
        changed.run();
    }

    private void mark(String className) {
        now = className;
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).on(classes.get(i).className().equals(className));
        }
    }
}
