package org.etwin.membership.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.membership.ConductStep;
import org.etwin.ui.Screen;

/** How somebody's conduct went, oldest first: when, what, by whom, and the words that were written. */
final class ConductLines extends OrderedList {
    ConductLines(Screen screen, List<ConductStep> steps) {
        addClassName("etwin-history");
        for (ConductStep step : steps) {
            Span when = new Span(screen.words().date(step.at()));
            when.setTitle(screen.words().dateTime(step.at()));
            when.addClassName("muted");
            String until = step.until() == null
                    ? ""
                    : " · "
                            + screen.text(
                                    "membership.member.until-date",
                                    screen.words().date(step.until()));
            String by = step.byName() == null || step.byName().isBlank() ? "" : " · " + step.byName();
            ListItem line = new ListItem(
                    when, new Span(" · " + screen.words().of("membership.conduct", step.to()) + until + by));
            if (step.reason() != null && !step.reason().isBlank()) {
                Paragraph words = new Paragraph(step.reason());
                words.addClassName("pre");
                line.add(words);
            }
            add(line);
        }
    }
}
