package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Id;
import org.etwin.projects.ProjectText;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Picture;
import org.etwin.ui.PictureCover;

/** The picture of a project, or one that is made from its id. */
final class Covers {
    private Covers() {}

    /** Puts it on the card of a list, where it only decorates. */
    static Card on(Card card, Id project, ProjectText text) {
        return text.image() == null
                ? card.cover(new GeneratedCover(project))
                : card.cover(new PictureCover(text.image(), Picture.MEDIUM, ""));
    }

    /** Across a page, with the words that stand for it. */
    static Component large(Id project, ProjectText text) {
        return text.image() == null
                ? new GeneratedCover(project)
                : new PictureCover(text.image(), Picture.LARGE, text.imageAlt());
    }
}
