package org.etwin.spaces.ui.updates;

import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comment;
import org.etwin.ui.RichTextField;

/** Other words for one's own comment. */
final class EditComment extends Changing<Comment> {
    private final Id comment;

    EditComment(Sharing sharing, Id comment, Runnable saved) {
        super(sharing);
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
    protected String words(Comment value) {
        return value.text();
    }
}
