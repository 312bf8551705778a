package org.etwin.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.ui.Screen;

/** Downloads all that the list was asked for, with the rights of the moment of the download. */
final class ExportLink extends Anchor {
    private static final int FORBIDDEN = 403;

    private final transient Screen screen;
    private final transient AuditTrail trail;
    private final transient Supplier<AuditQuery> asked;

    ExportLink(Screen screen, AuditTrail trail, Supplier<AuditQuery> asked) {
        this.screen = screen;
        this.trail = trail;
        this.asked = asked;
        setText(screen.text("audit.page.export"));
        addClassNames("etwin-button", "ghost");
        getElement().setAttribute("download", "audit.csv");
        setHref((DownloadHandler) this::send);
    }

    private record Reader(Actor actor, Locale language) {}

    private void send(DownloadEvent event) throws IOException {
        Reader reader = reader();
        event.setFileName("audit.csv");
        event.setContentType("text/csv; charset=UTF-8");
        try {
            Writer lines = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
            trail.export(reader.actor(), asked.get(), reader.language(), lines);
            lines.flush();
        } catch (Rejected refused) {
            event.getResponse().sendError(FORBIDDEN, refused.getMessage());
        }
    }

    /** Who asks is known under the lock of the session; the file is written without it. */
    private Reader reader() {
        AtomicReference<Reader> reader = new AtomicReference<>();
        getUI().orElseThrow()
                .accessSynchronously(() ->
                        reader.set(new Reader(screen.actor(), screen.words().locale())));
        return reader.get();
    }
}
