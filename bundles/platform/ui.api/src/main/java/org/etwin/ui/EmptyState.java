package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;

/** Nothing here, and what to do next. */
public final class EmptyState extends Div {
    public EmptyState(String icon, String title, String whatToDo, Component... actions) {
        addClassName("etwin-empty");
        Icon picture = new Icon("vaadin", icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("strong");
        Paragraph hint = new Paragraph(whatToDo);
        hint.addClassName("muted");
        add(picture, heading, hint, new Row(actions));
    }
}
