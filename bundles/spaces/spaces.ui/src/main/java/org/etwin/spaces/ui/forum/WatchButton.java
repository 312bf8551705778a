package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.Icon;
import org.etwin.platform.Id;
import org.etwin.ui.Notice;

/** Whether one is told of what others write here. */
final class WatchButton extends Button {
    private final transient Talks talks;
    private boolean watched;

    WatchButton(Talks talks, Id place, boolean watched) {
        this.talks = talks;
        addClassName("ghost");
        show(watched);
        addClickListener(click -> Notice.guarded(talks.screen(), () -> {
            talks.subscriptions().watch(talks.actor(), talks.space(), place, !this.watched);
            show(!this.watched);
        }));
    }

    private void show(boolean now) {
        watched = now;
        setIcon(new Icon("vaadin", now ? "bell" : "bell-o"));
        setText(talks.text(now ? "spaces.forum.watched" : "spaces.forum.watch"));
        setTooltipText(talks.text(now ? "spaces.forum.watched-hint" : "spaces.forum.watch-hint"));
        getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }
}
