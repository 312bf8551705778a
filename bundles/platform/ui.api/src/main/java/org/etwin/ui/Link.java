package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to a page of eTwin; to pages of other bundles as well, as long as they are there. */
public final class Link extends Anchor {
    /** @param path without the leading slash, for example {@code schools/0abc…} */
    public Link(String path, String text) {
        super(path, text);
    }

    public Link(String path, Component... content) {
        super(path);
        add(content);
    }

    /** Looks like the main button. */
    public Link asButton() {
        addClassNames("etwin-button", "primary");
        return this;
    }

    /** Looks like a lesser button. */
    public Link asSoftButton() {
        addClassNames("etwin-button", "soft");
        return this;
    }

    /** Looks like a button with an outline. */
    public Link asGhostButton() {
        addClassNames("etwin-button", "ghost");
        return this;
    }
}
