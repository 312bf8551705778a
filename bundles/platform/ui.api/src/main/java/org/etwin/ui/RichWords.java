package org.etwin.ui;

import com.vaadin.flow.component.html.Div;

/**
 * What somebody wrote in a {@link RichTextField}, cleaned once more before it is shown. Each paragraph runs in the
 * direction of its own words.
 */
public final class RichWords extends Div {
    /** @param html as it was stored; plain words from before become visible by {@code RichText.of} first */
    public RichWords(Screen screen, String html) {
        addClassName("etwin-rich");
        getElement().setAttribute("dir", "auto");
        getElement().setProperty("innerHTML", screen.rich().clean(html));
    }
}
