package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.etwin.platform.Id;
import org.etwin.spaces.MyPupils.InSpace;
import org.etwin.spaces.MyPupils.MyPupil;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** Pupils with a box to tick, and one for all of them. */
final class PupilList extends Div {
    private final transient Screen screen;
    private final transient Map<Id, Checkbox> boxes = new LinkedHashMap<>();
    private final transient Consumer<Integer> chosen;
    private final Checkbox all = new Checkbox();

    /** @param chosen told how many are ticked, whenever that changes */
    PupilList(Screen screen, List<MyPupil> pupils, Consumer<Integer> chosen) {
        this.screen = screen;
        this.chosen = chosen;
        addClassName("pupils-list");
        all.setLabel(screen.text("spaces.pupils.all", pupils.size()));
        all.addClassName("all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
                told();
            }
        });
        add(all);
        pupils.forEach(pupil -> add(row(pupil)));
    }

    List<Id> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void told() {
        int ticked = chosen().size();
        all.setIndeterminate(ticked > 0 && ticked < boxes.size());
        all.setValue(ticked == boxes.size());
        chosen.accept(ticked);
    }

    private Component row(MyPupil pupil) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(screen.text("spaces.pupils.choose", pupil.pupil().name()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told();
            }
        });
        boxes.put(pupil.pupil().id(), box);
        PersonRow row =
                new PersonRow(new Avatar(pupil.pupil().name(), pupil.pupil().id()), line(pupil));
        String spaces = pupil.spaces().stream().map(InSpace::title).collect(Collectors.joining(", "));
        row.note(screen.text("spaces.pupils.user-name", pupil.pupil().userName())
                + " · "
                + (spaces.isEmpty() ? screen.text("spaces.pupils.nowhere") : spaces));
        row.end(badges(pupil).toArray(Component[]::new));
        Div line = new Div(box, row);
        line.addClassName("pupils-row");
        return line;
    }

    private Component line(MyPupil pupil) {
        Span line = new Span(PersonRow.strong(pupil.pupil().name()));
        line.addClassName("etwin-row");
        if (!pupil.pupil().className().isEmpty()) {
            line.add(new Badge(pupil.pupil().className(), Tone.NEUTRAL));
        }
        return line;
    }

    private List<Component> badges(MyPupil pupil) {
        List<Component> badges = new ArrayList<>();
        pupil.refused()
                .forEach(kind -> badges.add(new Badge(
                        screen.text("spaces.consents.no", screen.words().of("spaces.consent", kind)), Tone.DANGER)));
        if (!pupil.missing().isEmpty()) {
            badges.add(new Badge(
                    screen.text("spaces.consents.missing-count", pupil.missing().size()), Tone.WARN));
        }
        if (pupil.erased() != null) {
            badges.add(new Badge(
                    screen.text("spaces.pupils.erased-on", screen.words().date(pupil.erased())), Tone.DANGER));
        }
        if (pupil.handedTo() != null) {
            badges.add(new Badge(screen.text("spaces.pupils.handed"), Tone.PRIMARY));
        }
        return badges;
    }
}
