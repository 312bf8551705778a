package org.etwin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import org.etwin.files.FileKinds;
import org.etwin.files.StoredFile;

/** A link to a file, with its name and size; images and videos open beside the page, others are handed over. */
public final class FileLink extends Anchor {
    public FileLink(Screen screen, StoredFile file) {
        super(file.address());
        addClassName("etwin-file-link");
        getElement().setAttribute("router-ignore", true);
        if (FileKinds.isShown(file.mediaType())) {
            setTarget("_blank");
            getElement().setAttribute("rel", "noopener");
        }
        Icon icon = new Icon("vaadin", icon(file.mediaType()));
        icon.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(file.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        Span size = new Span(UploadWords.size(screen.words(), file.bytes()));
        size.addClassName("muted");
        add(icon, name, size);
    }

    private static String icon(String mediaType) {
        if (FileKinds.isImage(mediaType)) {
            return "picture";
        }
        if (mediaType.startsWith("video/")) {
            return "film";
        }
        return mediaType.startsWith("audio/") ? "music" : "file-text-o";
    }
}
