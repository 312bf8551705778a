package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.LongConsumer;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.RichWords;
import org.etwin.ui.Tone;

/**
 * A dialog in which one changes what one wrote. When it was changed in another window first, those words are shown and
 * what is typed here stays: the next press takes the place of theirs.
 */
abstract class Changing<T> extends Dialog {
    protected final transient Sharing sharing;
    protected final Form form;
    private final Div theirs = new Div();
    private long version;

    Changing(Sharing sharing) {
        this.sharing = sharing;
        setHeaderTitle(sharing.text("spaces.edit.title"));
        setWidth("44rem");
        form = new Form(sharing.screen());
        theirs.getElement().setAttribute("role", "alert");
        add(theirs, form);
    }

    protected abstract Seen<T> read();

    protected abstract String words(T value);

    /** Call last in the constructor. */
    protected final void begin(Seen<T> seen, LongConsumer save, Runnable saved) {
        version = seen.version();
        getFooter()
                .add(
                        Buttons.ghost(sharing.screen(), "ui.cancel", this::close),
                        Buttons.primary(sharing.screen(), "spaces.edit.save", () -> {
                            if (form.run(() -> save(save))) {
                                close();
                                saved.run();
                            }
                        }));
        open();
    }

    private void save(LongConsumer save) {
        try {
            save.accept(version);
        } catch (Rejected rejected) {
            if (rejected.kind() == Rejection.Kind.STALE) {
                Seen<T> now = read();
                version = now.version();
                theirs.removeAll();
                theirs.add(
                        new Notice(Tone.WARN, sharing.text("spaces.updates.overtaken")),
                        new RichWords(sharing.screen(), words(now.value())));
            }
            throw rejected;
        }
    }
}
