package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.LongConsumer;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/**
 * A dialog in which something is changed. When somebody else changed it first, their words are shown and one's own stay:
 * the next press takes the place of theirs.
 */
public abstract class Overtaken<T> extends Dialog {
    private final transient Screen screen;
    protected final Form form;
    private final Div theirs = new Div();
    private long version;

    protected Overtaken(Screen screen, String titleKey) {
        this.screen = screen;
        setHeaderTitle(screen.text(titleKey));
        setWidth("44rem");
        form = new Form(screen);
        theirs.getElement().setAttribute("role", "alert");
        add(theirs, form);
    }

    protected abstract Seen<T> read();

    /** How the words of the others look. */
    protected abstract Component drawn(T value);

    /** Call last in the constructor. */
    protected final void begin(Seen<T> seen, LongConsumer save, Runnable saved) {
        version = seen.version();
        getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", this::close),
                        Buttons.primary(screen, "spaces.edit.save", () -> {
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
                theirs.add(new Notice(Tone.WARN, screen.text("spaces.edit.overtaken")), drawn(now.value()));
            }
            throw rejected;
        }
    }
}
