package org.etwin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.etwin.files.FileKinds;
import org.etwin.files.FileLimits;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;

/**
 * One file: dropped or chosen, with its progress, then with picture, name and size, and removed again. It is stored as
 * it comes, without being held in memory, and refusals stand beside the field. The value is the file; the view has the
 * record keep it when it saves, and let go of what it had before. What nothing keeps is swept. Whoever may not store for
 * its use sees no field: pages are made before they refuse whoever opens them.
 */
public final class FileField extends CustomField<StoredFile> {
    private static final int LONGEST_ALT = 300;

    private final transient Screen screen;
    private final transient Files files;
    private final String use;
    private final Upload upload = new Upload();
    private final Div shown = new Div();
    private final TextField alt = new TextField();
    private boolean altWanted;
    private transient StoredFile file;

    /**
     * @param use the name of a {@code FileUse}
     * @param key of the label
     */
    public FileField(Screen screen, Files files, String use, String key) {
        this.screen = screen;
        this.files = files;
        this.use = use;
        setLabel(screen.text(key));
        addClassName("etwin-file-field");
        try {
            prepare(files.limits(screen.actor(), use));
        } catch (Rejected mayNotStore) {
            setVisible(false);
        }
        alt.setLabel(screen.text("ui.file.alt"));
        alt.setHelperText(screen.text("ui.file.alt-hint"));
        alt.setMaxLength(LONGEST_ALT);
        alt.setWidthFull();
        shown.addClassName("etwin-file-shown");
        add(new Div(upload, shown, alt));
        show();
    }

    private void prepare(FileLimits limits) {
        setHelperText(screen.text(
                "ui.file.takes", UploadWords.kinds(limits), UploadWords.size(screen.words(), limits.largest())));
        upload.setAcceptedFileTypes(FileKinds.endings(limits.mediaTypes()).toArray(String[]::new));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.largest()));
        upload.setMaxFiles(1);
        upload.setWidthFull();
        upload.setI18n(UploadWords.of(screen.words(), limits));
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(refused -> fail(refused.getErrorMessage()));
    }

    /** Asks for words that stand for an image; read them with {@link #alt()}. */
    public FileField withAlt() {
        altWanted = true;
        show();
        return this;
    }

    /** The words that stand for the image, stripped; empty when there are none. */
    public String alt() {
        return alt.getValue().strip();
    }

    public FileField alt(String words) {
        alt.setValue(words == null ? "" : words);
        return this;
    }

    /** The file that is shown. */
    public Optional<StoredFile> file() {
        return Optional.ofNullable(file);
    }

    /** What it has to say comes from the core. */
    @Override
    public void setManualValidation(boolean manual) {}

    @Override
    protected StoredFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(StoredFile value) {
        file = value;
        show();
    }

    /** On the thread of the upload, without the lock of the page, which stays alive meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        UI page = event.getUI();
        AtomicReference<Actor> actor = new AtomicReference<>();
        page.accessSynchronously(() -> actor.set(screen.actor()));
        try (InputStream content = event.getInputStream()) {
            StoredFile stored = files.store(actor.get(), use, event.getFileName(), content);
            page.access(() -> take(stored));
        } catch (Rejected rejected) {
            page.access(() -> fail(String.join(
                    " ", rejected.rejections().stream().map(screen.words()::of).toList())));
        } catch (IOException broken) {
            page.access(() -> fail(screen.text("ui.file.failed")));
            throw broken;
        }
    }

    private void take(StoredFile stored) {
        setInvalid(false);
        file = stored;
        show();
        updateValue();
    }

    private void fail(String why) {
        upload.clearFileList();
        setErrorMessage(why);
        setInvalid(true);
    }

    private void remove() {
        file = null;
        alt.clear();
        show();
        updateValue();
        upload.getElement().executeJs("this.querySelector('[slot=add-button]')?.focus()");
    }

    private void show() {
        upload.clearFileList();
        upload.setVisible(file == null);
        shown.removeAll();
        shown.setVisible(file != null);
        alt.setVisible(altWanted && file != null && FileKinds.isImage(file.mediaType()));
        if (file != null) {
            if (FileKinds.isImage(file.mediaType())) {
                shown.add(new Picture(file, Picture.SMALL, ""));
            }
            Button remove = Buttons.ghost(screen, "ui.file.remove", this::remove);
            remove.setAriaLabel(screen.text("ui.file.remove-named", file.name()));
            shown.add(new FileLink(screen, file), remove);
        }
    }
}
