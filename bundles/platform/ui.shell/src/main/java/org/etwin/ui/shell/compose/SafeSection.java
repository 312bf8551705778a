package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;

/** A section that was asked once what it is; a number that it cannot tell is left out. */
record SafeSection<T>(Section<T> part, String subject, String id, String key, int order, Faults faults)
        implements Section<T> {
    static <T> SafeSection<T> of(Section<T> part, Faults faults) {
        return new SafeSection<>(part, part.subject(), part.id(), part.key(), part.order(), faults);
    }

    @Override
    public OptionalInt count(Actor actor, T thing) {
        try {
            return part.count(actor, thing);
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(part.getClass(), thrown);
            return OptionalInt.empty();
        }
    }

    @Override
    public Component create(T thing, Screen screen) {
        return part.create(thing, screen);
    }
}
