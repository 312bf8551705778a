package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.etwin.identity.OwnData;
import org.etwin.identity.Terms;
import org.etwin.platform.Rejected;
import org.etwin.ui.Card;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;

/** All that is kept about oneself, to take along, and what one accepted. */
final class DataSection extends Div {
    private final transient Screen screen;
    private final transient OwnData data;

    DataSection(Screen screen, OwnData data, Terms terms) {
        this.screen = screen;
        this.data = data;
        Paragraph hint = new Paragraph(screen.text("identity.data.hint"));
        hint.addClassName("muted");
        DownloadHandler handler = this::download;
        Anchor archive = new Anchor(handler, screen.text("identity.data.download"));
        archive.addClassNames("etwin-button", "primary");
        Facts accepted = new Facts(screen.words());
        terms.accepted(screen.actor())
                .forEach(each -> accepted.fact(
                        "identity.terms." + TermsView.segment(each.document()) + ".title",
                        new Link(
                                "terms/" + TermsView.segment(each.document()),
                                screen.text(
                                        "identity.data.version",
                                        each.version(),
                                        screen.words().dateTime(each.at())))));
        add(new Stack(
                Card.titled(screen.text("identity.data.title"), hint, new Row(archive)),
                Card.titled(screen.text("identity.data.accepted"), accepted)));
    }

    private void download(DownloadEvent event) throws IOException {
        AtomicReference<OwnData.Archive> archive = new AtomicReference<>();
        AtomicReference<Rejected> refused = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> {
            try {
                archive.set(data.archive(screen.actor(), screen.words().locale()));
            } catch (Rejected rejected) {
                refused.set(rejected);
            }
        });
        if (refused.get() != null) {
            event.getResponse().sendError(refused.get().kind().status(), screen.text("identity.data.too-many"));
            return;
        }
        event.setFileName(archive.get().fileName());
        event.setContentType("application/zip");
        archive.get().writeTo(event.getOutputStream());
    }
}
