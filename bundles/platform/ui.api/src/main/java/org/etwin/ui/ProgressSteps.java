package org.etwin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Steps of which some are done and one is next. */
public final class ProgressSteps extends OrderedList {
    private final Words words;

    public ProgressSteps(Words words) {
        this.words = words;
        addClassName("etwin-steps");
    }

    /** @param now index of the current step; those before it are done */
    public void show(List<String> titles, int now) {
        removeAll();
        for (int i = 0; i < titles.size(); i++) {
            Span number = new Span(i < now ? "✓" : words.number(i + 1L));
            number.addClassName("number");
            number.getElement().setAttribute("aria-hidden", "true");
            ListItem step = new ListItem(number, new Span(titles.get(i)));
            step.setClassName("done", i < now);
            step.setClassName("now", i == now);
            if (i < now) {
                Span done = new Span(words.text("ui.steps.done"));
                done.addClassName("sr-only");
                step.add(done);
            }
            if (i == now) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
