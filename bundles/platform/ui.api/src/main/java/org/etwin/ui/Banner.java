package org.etwin.ui;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** What somebody must know on whatever page they are: a line above every page, until its reason is gone. */
@ConsumerType
public interface Banner {
    /** Small first. */
    default int order() {
        return 100;
    }

    default Needs needs() {
        return Needs.SIGNED_IN;
    }

    /**
     * What the actor of that screen is told now, in the reader's words; empty for nothing. Asked at each change of page
     * and after each event in which the actor's account occurs; must be quick.
     */
    List<Line> lines(Screen screen);

    /** @param link where to do something about it, or null */
    record Line(Tone tone, String text, Link link) {
        public static Line of(Tone tone, String text) {
            return new Line(tone, text, null);
        }
    }
}
