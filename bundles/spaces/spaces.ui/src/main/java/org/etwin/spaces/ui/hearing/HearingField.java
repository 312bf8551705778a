package org.etwin.spaces.ui.hearing;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.spaces.Hearing;
import org.etwin.spaces.SpaceHearing;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/** What one is told of a space; each change holds at once. */
final class HearingField extends Select<Hearing> {
    HearingField(Screen screen, SpaceHearing hearing, Id space, SpaceHearing.Chosen chosen) {
        setItems(List.of(Hearing.values()));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(screen.text("spaces.hearing.usual"));
        setItemLabelGenerator(each -> screen.text(each == null ? "spaces.hearing.usual" : each.labelKey()));
        setHelperText(screen.text(chosen.quiet() ? "spaces.hearing.usual-quiet" : "spaces.hearing.usual-loud"));
        setWidthFull();
        setValue(chosen.hearing());
        addValueChangeListener(change -> {
            if (Notice.guarded(screen, () -> hearing.choose(screen.actor(), space, change.getValue()))) {
                Notice.done(screen.text("spaces.hearing.saved"));
            }
        });
    }
}
