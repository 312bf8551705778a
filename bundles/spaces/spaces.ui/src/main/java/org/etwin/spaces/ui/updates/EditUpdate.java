package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.spaces.ui.Overtaken;
import org.etwin.ui.RichTextField;
import org.etwin.ui.RichWords;

/** Other words and pictures for one's own update. */
final class EditUpdate extends Overtaken<Update> {
    private final transient Sharing sharing;
    private final Id update;

    EditUpdate(Sharing sharing, Id update, Runnable saved) {
        super(sharing.screen(), "spaces.edit.title");
        this.sharing = sharing;
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
    protected Component drawn(Update value) {
        return new RichWords(sharing.screen(), value.text());
    }
}
