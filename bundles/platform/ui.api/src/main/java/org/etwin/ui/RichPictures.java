package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;

/** Pictures on their way into a text: stored among the files, and described before they stand in it. */
final class RichPictures {
    /** Puts a picture where the person was writing. */
    @FunctionalInterface
    interface Insert {
        void picture(String address, String alt, int width, int height);
    }

    private final Screen screen;
    private final Files files;
    private final String use;
    private final Insert insert;

    RichPictures(Screen screen, Files files, String use, Insert insert) {
        this.screen = screen;
        this.files = files;
        this.use = use;
        this.insert = insert;
    }

    /** Lets the person choose one. */
    void ask() {
        try {
            dialog(null);
        } catch (Rejected rejected) {
            Notice.refused(screen, rejected);
        }
    }

    /** Takes what was pasted or dropped, sent as it is. */
    UploadHandler upload(Component owner) {
        return event -> receive(owner, event);
    }

    /** On the thread of the upload, without the lock of the page. */
    private void receive(Component owner, UploadEvent event) throws IOException {
        UI page = event.getUI();
        AtomicReference<Actor> actor = new AtomicReference<>();
        page.accessSynchronously(() -> actor.set(screen.actor()));
        try (InputStream content = event.getInputStream()) {
            StoredFile stored = files.store(actor.get(), use, event.getFileName(), content);
            page.access(() -> dialog(stored));
        } catch (Rejected rejected) {
            page.access(() -> Notice.refused(screen, rejected));
        }
    }

    private void dialog(StoredFile stored) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("ui.rich.picture"));
        dialog.setWidth("32rem");
        FileField field = new FileField(screen, files, use, "ui.rich.picture-file").withAlt();
        if (stored != null) {
            field.setValue(stored);
        }
        dialog.add(field);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", dialog::close),
                        Buttons.primary(screen, "ui.rich.picture-insert", () -> field.file()
                                .ifPresent(file -> {
                                    insert.picture(file.address(), field.alt(), file.width(), file.height());
                                    dialog.close();
                                })));
        dialog.open();
    }
}
