package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum.Discussion;
import org.etwin.spaces.ui.Overtaken;
import org.etwin.ui.RichTextField;
import org.etwin.ui.RichWords;
import org.etwin.ui.Stack;

/** Other words for a discussion. */
final class EditDiscussion extends Overtaken<Discussion> {
    private final transient Talks talks;
    private final Id discussion;

    private EditDiscussion(Talks talks, Id discussion, Runnable saved) {
        super(talks.screen(), "spaces.forum.edit-discussion");
        this.talks = talks;
        this.discussion = discussion;
        Seen<Discussion> seen = read();
        TextField title = form.fields().text("title", "spaces.forum.discussion-title");
        title.setValue(seen.value().title());
        RichTextField text = talks.mentioning(form.fields().rich("description", "spaces.forum.discussion-about"));
        text.setValue(seen.value().description());
        begin(
                seen,
                version -> talks.writing()
                        .changeDiscussion(
                                talks.actor(), talks.space(), discussion, version, title.getValue(), text.getValue()),
                saved);
    }

    static void open(Talks talks, Id discussion, Runnable saved) {
        new EditDiscussion(talks, discussion, saved);
    }

    @Override
    protected Seen<Discussion> read() {
        return talks.forum().discussion(talks.actor(), talks.space(), discussion);
    }

    @Override
    protected Component drawn(Discussion value) {
        return new Stack(new H3(value.title()), new RichWords(talks.screen(), value.description()));
    }
}
