package org.etwin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A round icon in the top bar that leads to a page, with a number of what is new. */
public final class IconButton extends Anchor {
    private final Span number = new Span();
    private final Span label = new Span();

    public IconButton(String icon, String path) {
        super(path);
        addClassName("etwin-icon-button");
        Icon picture = new Icon("vaadin", icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        label.addClassName("sr-only");
        number.addClassName("number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(picture, label, number);
    }

    /** @param name the whole name with the number, for example "Notifications, 5 new" */
    public IconButton show(int count, String name) {
        number.setText(count > 99 ? "99+" : Integer.toString(count));
        number.setVisible(count > 0);
        label.setText(name);
        setTitle(name);
        return this;
    }
}
