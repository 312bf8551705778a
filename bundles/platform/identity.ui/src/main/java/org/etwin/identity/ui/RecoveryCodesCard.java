package org.etwin.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Ten recovery codes, shown this once; the focus comes here, so that nobody misses them. */
@StyleSheet("context://static/org.etwin.identity.ui/second-step.css")
final class RecoveryCodesCard extends Div {
    RecoveryCodesCard(Screen screen, List<String> codes, Runnable kept) {
        H2 title = new H2(screen.text("identity.step.recovery"));
        title.getElement().setAttribute("tabindex", "-1");
        OrderedList list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(new Card(
                title,
                new Paragraph(screen.text("identity.step.recovery-hint")),
                list,
                new Row(
                        file(screen, codes),
                        print(screen),
                        Buttons.primary(screen, "identity.step.recovery-kept", kept))));
        addAttachListener(shown -> title.getElement().executeJs("this.focus()"));
    }

    /** The style of printing leaves the list and what it is for. */
    private static Button print(Screen screen) {
        Button print = new Button(screen.text("identity.step.recovery-print"));
        print.addClassName("ghost");
        print.addAttachListener(
                shown -> print.getElement().executeJs("this.addEventListener('click', () => window.print())"));
        return print;
    }

    /** Made in the page: no second request carries the codes. */
    private static Anchor file(Screen screen, List<String> codes) {
        String words = screen.text("identity.step.recovery-file") + "\n\n" + String.join("\n", codes) + "\n";
        Anchor file = new Anchor();
        file.setHref("data:text/plain;charset=utf-8,"
                + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
        file.setText(screen.text("identity.step.recovery-download"));
        file.getElement().setAttribute("download", "etwin.txt");
        file.addClassNames("etwin-button", "ghost");
        return file;
    }
}
