package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.identity.Pupils.Slip;
import org.etwin.spaces.ui.Panel;
import org.etwin.ui.Buttons;
import org.etwin.ui.Facts;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** What is cut out and handed to the pupils; the passwords are shown this once. Alone on the paper when printed. */
public final class Slips extends Panel {
    public Slips(Screen screen, String space, List<Slip> slips) {
        addClassName("space-slips");
        Notice once = new Notice(Tone.WARN, screen.text("spaces.slips.once"));
        once.addClassName("no-print");
        Row buttons = new Row(Buttons.primary(
                screen, "spaces.slips.print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
        buttons.addClassName("no-print");
        Div sheet = new Div();
        sheet.addClassName("space-slip-sheet");
        slips.forEach(slip -> sheet.add(slip(screen, space, slip)));
        add(once, buttons, sheet);
    }

    private static Div slip(Screen screen, String space, Slip slip) {
        Facts facts = new Facts(screen.words())
                .fact("spaces.slips.where", address())
                .fact("spaces.slips.user-name", slip.userName())
                .fact("spaces.slips.password", slip.password());
        H2 title = new H2(slip.name());
        title.addClassName("card-title");
        Div box = new Div(title, new Paragraph(space), facts);
        box.addClassName("space-slip");
        return box;
    }

    /** Where pupils sign in, as this browser reaches the platform. */
    private static Span address() {
        Span address = new Span("pupil-login");
        UI.getCurrent().getPage().fetchCurrentURL(url -> address.setText(url.getAuthority() + "/pupil-login"));
        return address;
    }
}
