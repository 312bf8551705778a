package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels and values in two columns. */
public final class Facts extends DescriptionList {
    private final Words words;

    public Facts(Words words) {
        this.words = words;
        addClassName("etwin-facts");
    }

    /** Leaves out what is null or blank. */
    public Facts fact(String key, String value) {
        return value == null || value.isBlank() ? this : fact(key, new Span(value));
    }

    public Facts fact(String key, Component value) {
        add(new Term(words.text(key)));
        Description description = new Description();
        description.add(value);
        add(description);
        return this;
    }
}
