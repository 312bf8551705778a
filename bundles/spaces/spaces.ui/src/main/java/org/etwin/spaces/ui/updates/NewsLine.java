package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.etwin.spaces.Visits;
import org.etwin.ui.Link;

/** How much is new since the last visit, by section, with the way there. */
final class NewsLine extends Section {
    NewsLine(Sharing sharing, Visits.Visit visit) {
        addClassName("updates-news");
        Paragraph title = new Paragraph(
                sharing.text("spaces.updates.news", sharing.screen().words().dateTime(visit.since())));
        UnorderedList list = new UnorderedList();
        visit.news()
                .forEach(tab -> list.add(new ListItem(new Link(
                        "spaces/" + sharing.space() + "/" + tab.id(),
                        sharing.text(
                                "spaces.updates.news-in",
                                sharing.text(tab.labelKey()),
                                sharing.screen().words().number(tab.count()))))));
        add(title, list);
    }
}
