package org.etwin.spaces.ui.hearing;

import com.vaadin.flow.component.dialog.Dialog;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceHearing;
import org.etwin.ui.Buttons;
import org.etwin.ui.Screen;

/** On the page of a space: what one is told of it. */
public final class HearingDialog {
    private HearingDialog() {}

    public static void open(Screen screen, SpaceHearing hearing, Id space) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("spaces.hearing.title"));
        dialog.setWidth("28rem");
        HearingField field = new HearingField(screen, hearing, space, hearing.of(screen.actor(), space));
        field.setAriaLabel(screen.text("spaces.hearing.title"));
        dialog.add(field);
        dialog.getFooter().add(Buttons.ghost(screen, "ui.close", dialog::close));
        dialog.open();
        field.focus();
    }
}
