package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.etwin.platform.Rejection;

/** All that is wrong, above the form, read out at once; each line leads to its field. */
final class ErrorSummary extends Div {
    private final transient Words words;

    ErrorSummary(Words words) {
        this.words = words;
        addClassNames("etwin-notice", Tone.DANGER.css());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param fieldOf the field a name belongs to, or null */
    void show(List<Rejection> reasons, Function<String, Component> fieldOf) {
        removeAll();
        setVisible(!reasons.isEmpty());
        if (reasons.isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(words.text("ui.form.wrong"));
        title.addClassName("strong");
        UnorderedList list = new UnorderedList();
        for (Rejection reason : reasons) {
            list.add(new ListItem(line(words.of(reason), fieldOf.apply(reason.field()))));
        }
        add(title, list);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'});");
    }

    private static Component line(String text, Component field) {
        if (field != null) {
            NativeButton lead =
                    new NativeButton(text, click -> field.getElement().callJsFunction("focus"));
            lead.addClassName("etwin-link");
            return lead;
        }
        return new Paragraph(text);
    }
}
