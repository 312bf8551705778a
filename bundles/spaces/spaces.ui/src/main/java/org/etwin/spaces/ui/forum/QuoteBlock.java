package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.etwin.spaces.Forum.Quote;
import org.etwin.ui.Link;

/** The words that a post answers to, with the way to them. */
final class QuoteBlock extends Div {
    QuoteBlock(Talks talks, Quote quote) {
        addClassName("forum-quote");
        String name = talks.screen().words().person(quote.author().name());
        Link source = new Link(talks.post(quote.post()), talks.text("spaces.forum.quoted", name));
        source.addClassName("small");
        Paragraph words =
                new Paragraph(quote.words().isEmpty() ? talks.text("spaces.forum.quote-gone") : quote.words());
        words.addClassName("pre");
        words.getElement().setAttribute("dir", "auto");
        Element block = new Element("blockquote");
        block.appendChild(words.getElement());
        add(source);
        getElement().appendChild(block);
    }
}
