package org.etwin.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import org.etwin.platform.Id;

/** A picture for what has none: overlapping circles on a gradient, always the same for one id. Says nothing. */
public final class GeneratedCover extends Div {
    private static final int CIRCLES = 5;

    /** In the colours of the tone, so that a kind of space is known by its cover. */
    public GeneratedCover(Id id, Tone tone) {
        this(id, tone.css());
    }

    /** In one of the palette's colours. */
    public GeneratedCover(Id id) {
        this(id, "colour-" + Palette.of(id));
    }

    private GeneratedCover(Id id, String colours) {
        addClassNames("etwin-cover", colours);
        getElement().setAttribute("aria-hidden", "true");
        add(new Svg(pattern(id)));
    }

    static String pattern(Id id) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 120' preserveAspectRatio='xMidYMid slice'>");
        long bits = Palette.mix(id.value());
        for (int i = 0; i < CIRCLES; i++) {
            svg.append("<circle cx='%d' cy='%d' r='%d' fill='#fff' fill-opacity='.%02d'/>"
                    .formatted(part(bits, 320), part(bits >>> 9, 120), 18 + part(bits >>> 17, 64), 8 + i * 3));
            bits = Palette.mix(bits);
        }
        return svg.append("</svg>").toString();
    }

    private static long part(long bits, int size) {
        return Long.remainderUnsigned(bits, size);
    }
}
