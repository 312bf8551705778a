package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.identity.Pupils.Slip;
import org.etwin.spaces.ui.Panel;
import org.etwin.ui.Buttons;
import org.etwin.ui.Facts;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/**
 * What is cut out and handed to the pupils, eight on a page and each class on pages of its own. The passwords are shown
 * this once and kept nowhere, so whoever leaves before pressing "done" is asked.
 */
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
public final class Slips extends Panel implements BeforeLeaveObserver {
    private static final int ON_A_PAGE = 8;
    private static final String GUARD =
            """
            window.etwinSlips = event => { event.preventDefault(); event.returnValue = ''; };
            window.addEventListener('beforeunload', window.etwinSlips);
            """;
    private static final String NO_GUARD = "window.removeEventListener('beforeunload', window.etwinSlips);";

    private final transient Screen screen;
    private boolean done;

    /** @param space its title, or empty when the pupils are in several */
    public Slips(Screen screen, String space, List<Slip> slips, Runnable goOn) {
        this.screen = screen;
        addClassName("space-slips");
        Notice once = new Notice(Tone.WARN, screen.text("spaces.slips.once"));
        once.addClassName("no-print");
        once.getElement().setAttribute("role", "status");
        Button print = Buttons.primary(
                screen, "spaces.slips.print", () -> UI.getCurrent().getPage().executeJs("window.print()"));
        Row buttons = new Row(print, Buttons.soft(screen, "spaces.slips.done", () -> {
            done = true;
            UI.getCurrent().getPage().executeJs(NO_GUARD);
            goOn.run();
        }));
        buttons.addClassName("no-print");
        add(once, buttons);
        byClass(slips).forEach((className, some) -> pages(space, className, some));
        print.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (done) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(screen.text("spaces.slips.leave-title"));
        dialog.setText(screen.text("spaces.slips.leave-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(screen.text("spaces.slips.stay"));
        dialog.addCancelListener(stay -> leaving.cancel());
        dialog.setConfirmText(screen.text("spaces.slips.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(leave -> {
            done = true;
            leaving.proceed();
        });
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs(GUARD);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(NO_GUARD);
    }

    private void pages(String space, String className, List<Slip> slips) {
        Div all = new Div();
        all.addClassName("space-slip-class");
        if (!className.isEmpty()) {
            H2 title = new H2(screen.text("spaces.pupils.of-class", className));
            title.addClassName("no-print");
            all.add(title);
        }
        for (int from = 0; from < slips.size(); from += ON_A_PAGE) {
            Div page = new Div();
            page.addClassName("space-slip-sheet");
            slips.subList(from, Math.min(slips.size(), from + ON_A_PAGE)).forEach(slip -> page.add(slip(space, slip)));
            all.add(page);
        }
        add(all);
    }

    private Div slip(String space, Slip slip) {
        Facts facts = new Facts(screen.words())
                .fact("spaces.slips.where", address())
                .fact("spaces.slips.user-name", typed(slip.userName()))
                .fact("spaces.slips.password", typed(slip.password()));
        H3 title = new H3(slip.name());
        title.addClassName("card-title");
        String where = slip.className().isEmpty() || space.isEmpty()
                ? slip.className() + space
                : slip.className() + " · " + space;
        Div box = new Div(title, new Paragraph(where), facts);
        box.addClassName("space-slip");
        return box;
    }

    /** In letters that are not mistaken for each other, and as they are in every direction of writing. */
    private static Span typed(String text) {
        Span typed = new Span(text);
        typed.addClassName("typed");
        typed.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        return typed;
    }

    /** Where pupils sign in, as this browser reaches the platform. */
    private static Span address() {
        Span address = typed("pupil-login");
        address.addClassName("address");
        UI.getCurrent().getPage().fetchCurrentURL(url -> address.setText(url.getAuthority() + "/pupil-login"));
        return address;
    }

    private static Map<String, List<Slip>> byClass(List<Slip> slips) {
        Map<String, List<Slip>> byClass = new LinkedHashMap<>();
        slips.forEach(slip -> byClass.computeIfAbsent(slip.className(), unused -> new ArrayList<>())
                .add(slip));
        return byClass;
    }
}
