package org.etwin.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** How long ago, with the exact time on hover and for screen readers. */
public final class RelativeTime extends Span {
    public RelativeTime(Instant instant, Words words) {
        super(words.relative(instant));
        addClassName("muted");
        addClassName("small");
        setTitle(words.dateTime(instant));
    }
}
