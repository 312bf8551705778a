package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comment;
import org.etwin.spaces.ui.Overtaken;
import org.etwin.ui.RichTextField;
import org.etwin.ui.RichWords;

/** Other words for one's own comment. */
final class EditComment extends Overtaken<Comment> {
    private final transient Sharing sharing;
    private final Id comment;

    EditComment(Sharing sharing, Id comment, Runnable saved) {
        super(sharing.screen(), "spaces.edit.title");
        this.sharing = sharing;
        this.comment = comment;
        Seen<Comment> seen = read();
        RichTextField text = sharing.mentioning(form.fields().rich("text", "spaces.edit.text"));
        text.setValue(seen.value().text());
        begin(
                seen,
                version -> sharing.comments().edit(sharing.actor(), sharing.space(), comment, version, text.getValue()),
                saved);
    }

    @Override
    protected Seen<Comment> read() {
        return sharing.comments().find(sharing.actor(), sharing.space(), comment);
    }

    @Override
    protected Component drawn(Comment value) {
        return new RichWords(sharing.screen(), value.text());
    }
}
