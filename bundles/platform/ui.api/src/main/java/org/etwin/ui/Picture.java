package org.etwin.ui;

import com.vaadin.flow.component.html.Image;
import org.etwin.files.StoredFile;

/** An image that somebody brought, in one of the sizes that are kept of it; loaded when it comes into sight. */
public final class Picture extends Image {
    /** Pixels of the longer side: beside a name. */
    public static final int SMALL = 96;
    /** On a card. */
    public static final int MEDIUM = 320;
    /** Across a page. */
    public static final int LARGE = 1280;

    /**
     * @param pixels {@link #SMALL}, {@link #MEDIUM} or {@link #LARGE}
     * @param alt words that stand for it; empty when it only decorates
     */
    public Picture(StoredFile file, int pixels, String alt) {
        super(file.address() + "?size=" + pixels, alt);
        addClassName("etwin-picture");
        getElement().setAttribute("loading", "lazy");
        if (file.width() > 0) {
            double scale = Math.min(1, (double) pixels / Math.max(file.width(), file.height()));
            getElement().setAttribute("width", Long.toString(Math.max(1, Math.round(file.width() * scale))));
            getElement().setAttribute("height", Long.toString(Math.max(1, Math.round(file.height() * scale))));
        }
    }
}
