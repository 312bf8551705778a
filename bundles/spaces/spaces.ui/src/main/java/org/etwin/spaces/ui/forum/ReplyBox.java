package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Drafts.Draft;
import org.etwin.spaces.Forum.Post;
import org.etwin.spaces.ForumWriting.Reply;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Row;

/** The reply at the end of a thread; what is typed is kept until it is sent. */
final class ReplyBox extends Div {
    private static final int EXCERPT = 200;

    private final transient Talks talks;
    private final Id thread;
    private final Form form;
    private final RichTextField text;
    private final Div quoted = new Div();
    private final Paragraph kept = new Paragraph();
    private Id quote;
    private String token = UUID.randomUUID().toString();

    /** @param sent shows the end of the thread */
    ReplyBox(Talks talks, Id thread, Runnable sent) {
        this.talks = talks;
        this.thread = thread;
        form = new Form(talks.screen());
        form.part(quoted);
        quoted.setVisible(false);
        text = talks.post(form.fields().rich("text", "spaces.forum.your-reply"));
        kept.addClassNames("muted", "small", "forum-kept");
        form.part(kept);
        talks.drafts().kept(talks.actor(), talks.space(), thread).ifPresent(this::show);
        text.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keep();
            }
        });
        form.submit("spaces.forum.reply", () -> {
            talks.writing().reply(talks.actor(), talks.space(), thread, new Reply(text.getValue(), quote, token));
            token = UUID.randomUUID().toString();
            withoutQuote();
            text.clear();
            kept.setText("");
            sent.run();
        });
        Card card = new Card(form);
        card.addClassName("forum-reply");
        add(card);
    }

    void quote(Post post) {
        String words = talks.screen().rich().words(post.text());
        show(post.id(), talks.screen().words().person(post.author().name()), words);
        keep();
        text.focus();
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void show(Draft draft) {
        text.setValue(draft.text());
        kept.setText(
                talks.text("spaces.forum.draft-from", talks.screen().words().dateTime(draft.at())));
        if (draft.quoted() != null) {
            try {
                Post post = talks.forum()
                        .post(talks.actor(), talks.space(), draft.quoted())
                        .value();
                show(
                        post.id(),
                        talks.screen().words().person(post.author().name()),
                        talks.screen().rich().words(post.text()));
            } catch (Rejected gone) {
                withoutQuote();
            }
        }
    }

    private void show(Id post, String name, String words) {
        quote = post;
        quoted.removeAll();
        quoted.addClassName("forum-quote");
        quoted.setVisible(true);
        Paragraph excerpt = new Paragraph(
                words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).strip() + "…");
        excerpt.getElement().setAttribute("dir", "auto");
        quoted.add(
                new Row(
                                new Paragraph(talks.text("spaces.forum.quoting", name)),
                                Buttons.icon(talks.screen(), "close-small", "spaces.forum.without-quote", () -> {
                                    withoutQuote();
                                    keep();
                                }))
                        .spread(),
                excerpt);
    }

    private void withoutQuote() {
        quote = null;
        quoted.removeAll();
        quoted.setVisible(false);
    }

    private void keep() {
        form.run(() -> {
            talks.drafts().keep(talks.actor(), talks.space(), thread, new Draft(null, text.getValue(), quote, null));
            kept.setText(text.getValue().isEmpty() ? "" : talks.text("spaces.forum.draft-kept"));
        });
    }
}
