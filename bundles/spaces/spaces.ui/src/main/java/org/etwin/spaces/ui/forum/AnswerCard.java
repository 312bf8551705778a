package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import org.etwin.spaces.Forum.Post;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.RichWords;
import org.etwin.ui.Row;

/** The post that solved a thread, above all others. */
final class AnswerCard extends Div {
    AnswerCard(Talks talks, Post answer) {
        Icon check = new Icon("vaadin", "check-circle");
        check.getElement().setAttribute("aria-hidden", "true");
        Span by = new Span(talks.text(
                "spaces.forum.answer-by",
                talks.screen().words().person(answer.author().name())));
        by.addClassName("strong");
        Card card = new Card(
                new Row(new Row(check, by), new Link(talks.post(answer.id()), talks.text("spaces.forum.to-post")))
                        .spread(),
                new RichWords(talks.screen(), answer.text()));
        card.addClassName("forum-answer");
        add(card);
    }
}
