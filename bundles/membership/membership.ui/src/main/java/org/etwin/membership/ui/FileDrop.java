package org.etwin.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Takes files that are dropped or chosen into the store, and lists them. */
final class FileDrop extends Div {
    private final transient Screen screen;
    private final transient Files files;
    private final String use;
    private final Div list = new Div();
    private final Upload upload;
    private final int most;
    private final transient List<StoredFile> there = new ArrayList<>();
    private transient Consumer<StoredFile> listener = file -> {};

    FileDrop(Screen screen, Files files, String use, int most, String... kinds) {
        this.screen = screen;
        this.files = files;
        this.use = use;
        this.most = most;
        addClassNames("stack", "tight");
        upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(kinds);
        upload.setMaxFiles(Math.max(1, most));
        upload.setVisible(most > 0);
        upload.getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, addFiles: {one: $0, many: $0},"
                                + " dropFiles: {one: $1, many: $1}}",
                        screen.text("membership.file.choose"),
                        screen.text("membership.file.drop"));
        add(list, upload);
    }

    /** Called for each that arrived. */
    void stored(Consumer<StoredFile> listens) {
        listener = listens;
    }

    List<Id> files() {
        return there.stream().map(StoredFile::id).toList();
    }

    private void receive(UploadEvent event) throws IOException {
        UI page = event.getUI();
        AtomicReference<Actor> actor = new AtomicReference<>();
        page.accessSynchronously(() -> actor.set(screen.actor()));
        try (InputStream content = event.getInputStream()) {
            StoredFile file = files.store(actor.get(), use, event.getFileName(), content);
            page.access(() -> {
                there.add(file);
                draw();
                Notice.guarded(screen, () -> listener.accept(file));
            });
        } catch (Rejected rejected) {
            page.access(() -> {
                upload.clearFileList();
                Notice.refused(screen, rejected);
            });
        }
    }

    private void draw() {
        upload.clearFileList();
        upload.setVisible(there.size() < most);
        list.removeAll();
        for (StoredFile file : there) {
            Span size = new Span(screen.text("membership.file.kilobytes", Math.max(1, file.bytes() / 1024)));
            size.addClassName("muted");
            list.add(new Row(new Paragraph(file.name()), size));
        }
    }
}
