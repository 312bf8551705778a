package org.etwin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;

/** A link that downloads a table, written when it is pressed and with the rights that whoever presses has then. */
public final class Download extends Anchor {
    /** Writes a table; runs outside of the session's lock, so that the page goes on meanwhile. */
    @FunctionalInterface
    public interface Table {
        void write(Actor actor, OutputStream to) throws IOException;
    }

    private Download(String text, DownloadHandler handler) {
        super(handler, "");
        Icon icon = new Icon("vaadin", "download-alt");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon);
        add(text);
        addClassNames("etwin-button", "ghost");
    }

    /**
     * @param name of the file, without its end
     * @param table asked for with the session current, so that it can remember what is chosen in the page
     */
    public static Download csv(Screen screen, String key, Supplier<String> name, Supplier<Table> table) {
        return new Download(screen.text(key), event -> write(event, screen, name, table));
    }

    private static void write(DownloadEvent event, Screen screen, Supplier<String> name, Supplier<Table> table)
            throws IOException {
        AtomicReference<Actor> actor = new AtomicReference<>();
        AtomicReference<Table> asked = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> {
            actor.set(screen.actor());
            asked.set(table.get());
            event.setFileName(name.get() + ".csv");
        });
        event.setContentType("text/csv; charset=utf-8");
        try {
            asked.get().write(actor.get(), event.getOutputStream());
        } catch (Rejected rejected) {
            event.getResponse().setStatus(rejected.kind().status());
        }
    }
}
