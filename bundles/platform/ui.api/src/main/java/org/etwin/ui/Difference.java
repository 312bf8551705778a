package org.etwin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Two texts in one: what was taken away is struck through, what was put in is marked, and both are said as well. */
public final class Difference extends Paragraph {
    public Difference(Words words, String before, String after) {
        addClassNames("etwin-difference", "pre");
        getElement().setAttribute("dir", "auto");
        for (WordChanges.Part part : WordChanges.between(before, after)) {
            switch (part.what()) {
                case KEPT -> add(new Span(part.text()));
                case TAKEN -> mark("del", words.text("ui.difference.taken"), part.text());
                case PUT -> mark("ins", words.text("ui.difference.put"), part.text());
            }
        }
    }

    /** Whether there is anything to show. */
    public static boolean between(String before, String after) {
        List<WordChanges.Part> parts = WordChanges.between(before, after);
        return parts.stream().anyMatch(part -> part.what() != WordChanges.What.KEPT);
    }

    private void mark(String tag, String said, String text) {
        Span hidden = new Span(said + " ");
        hidden.addClassName("sr-only");
        Element mark = new Element(tag);
        mark.appendChild(hidden.getElement(), new Span(text).getElement());
        getElement().appendChild(mark);
    }
}
