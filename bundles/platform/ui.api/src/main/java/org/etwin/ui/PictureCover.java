package org.etwin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.etwin.platform.Id;

/** A picture that somebody brought, where there would be a {@link GeneratedCover} otherwise; cut to the room there is. */
public final class PictureCover extends Div {
    /**
     * @param file a picture that the reader may see
     * @param pixels {@link Picture#MEDIUM} on cards, {@link Picture#LARGE} across a page
     * @param alt words that stand for it; empty when it only decorates
     */
    public PictureCover(Id file, int pixels, String alt) {
        Image picture = new Image("files/" + file + "/cover?size=" + pixels, alt == null ? "" : alt);
        picture.getElement().setAttribute("loading", "lazy");
        addClassNames("etwin-cover", "with-picture");
        add(picture);
    }
}
