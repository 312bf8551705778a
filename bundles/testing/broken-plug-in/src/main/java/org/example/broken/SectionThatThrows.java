package org.example.broken;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;

@org.osgi.service.component.annotations.Component
public final class SectionThatThrows implements Section<Seen<School>> {
    @Override
    public String subject() {
        return "schools.school";
    }

    @Override
    public String id() {
        return "broken";
    }

    @Override
    public String key() {
        return "broken.section";
    }

    @Override
    public OptionalInt count(Actor actor, Seen<School> school) {
        throw new Broken("the number on the tab");
    }

    @Override
    public Component create(Seen<School> school, Screen screen) {
        throw new Broken("the section");
    }
}
