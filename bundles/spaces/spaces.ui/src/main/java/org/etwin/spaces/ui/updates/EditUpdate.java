package org.etwin.spaces.ui.updates;

import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.ui.RichTextField;

/** Other words and pictures for one's own update. */
final class EditUpdate extends Changing<Update> {
    private final Id update;

    EditUpdate(Sharing sharing, Id update, Runnable saved) {
        super(sharing);
        this.update = update;
        Seen<Update> seen = read();
        RichTextField text = sharing.mentioning(form.fields().rich("text", "spaces.edit.text"));
        text.setValue(seen.value().text());
        PicturesField pictures = form.field("pictures", new PicturesField(sharing));
        pictures.show(seen.value().pictures());
        begin(
                seen,
                version -> sharing.updates()
                        .edit(
                                sharing.actor(),
                                sharing.space(),
                                update,
                                version,
                                new NewUpdate(text.getValue(), pictures.chosen(), null)),
                saved);
    }

    @Override
    protected Seen<Update> read() {
        return sharing.updates().find(sharing.actor(), sharing.space(), update);
    }

    @Override
    protected String words(Update value) {
        return value.text();
    }
}
