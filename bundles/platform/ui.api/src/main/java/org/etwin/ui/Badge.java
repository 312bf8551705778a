package org.etwin.ui;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words. */
public final class Badge extends Span {
    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("etwin-badge", tone.css());
    }
}
