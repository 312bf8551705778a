package org.etwin.membership.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.membership.Decision;
import org.etwin.ui.Screen;

/** What happened to a request, oldest first: when, what, why, by whom. */
final class HistoryLines extends OrderedList {
    HistoryLines(Screen screen, List<Decision> steps) {
        addClassNames("etwin-history", "small");
        for (Decision step : steps) {
            Span when = new Span(screen.words().date(step.at()));
            when.setTitle(screen.words().dateTime(step.at()));
            when.addClassName("muted");
            String by = step.by() == null ? "" : " · " + screen.words().person(step.byName());
            add(new ListItem(when, new Span(" · " + RequestWords.step(screen.words(), step) + by)));
        }
    }
}
