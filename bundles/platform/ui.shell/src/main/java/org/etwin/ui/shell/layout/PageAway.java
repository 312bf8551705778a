package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.ui.Card;
import org.etwin.ui.Words;

/** Stands where a page was whose bundle is being updated or was taken away. */
final class PageAway extends Div {
    PageAway(Words words) {
        addClassNames("etwin-view", "narrow");
        getElement().setAttribute("role", "status");
        add(new Card(new H1(words.text("shell.away.title")), new Paragraph(words.text("shell.away.text"))));
    }
}
