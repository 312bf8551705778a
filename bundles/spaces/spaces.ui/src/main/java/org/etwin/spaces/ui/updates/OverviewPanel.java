package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.Update;
import org.etwin.spaces.Visits;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.Written;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;

/** News of the space, and at the side who can see it; one update alone at its lasting address {@code …/overview/u}. */
@StyleSheet("context://static/org.etwin.spaces.ui/updates.css")
final class OverviewPanel extends Panel implements AfterNavigationObserver {
    private static final int UPDATE = 3;

    private final transient Sharing sharing;

    OverviewPanel(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<String> path = event.getLocation().getSegments();
        removeAll();
        Columns columns = new Columns();
        if (path.size() > UPDATE && !path.get(UPDATE).isEmpty()) {
            columns.main(one(path.get(UPDATE)));
        } else {
            all(columns);
        }
        Space space = sharing.seen().value();
        if (!space.description().isBlank()) {
            columns.side(Card.titled(
                    sharing.text("spaces.space.about"), new Written(sharing.screen()).text(space.description())));
        }
        columns.side(whoSees(space));
        add(columns);
    }

    private void all(Columns columns) {
        Visits.Visit visit = sharing.services().visits().current(sharing.actor(), sharing.space());
        FeedList feed = new FeedList(sharing, visit.since());
        if (!visit.news().isEmpty()) {
            columns.main(new NewsLine(sharing, visit));
        }
        if (sharing.seen().may(Right.POST_UPDATES)) {
            columns.main(new PostBox(sharing, feed::posted));
        }
        columns.main(feed);
        sharing.screen().live().rounds(this, "spaces.update-", sharing.space(), feed::changed);
    }

    private Component one(String written) {
        Link back = new Link(sharing.path(), sharing.text("spaces.updates.all"));
        try {
            Id update = Id.parse(written);
            Seen<Update> seen = sharing.updates().find(sharing.actor(), sharing.space(), update);
            return new OneUpdate(sharing, seen, back);
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.NOT_FOUND) {
                throw rejected;
            }
            return gone(back);
        }
    }

    private Component gone(Link back) {
        return new EmptyState(
                "newspaper",
                sharing.text("spaces.updates.gone"),
                sharing.text("spaces.updates.gone-hint"),
                back.asSoftButton());
    }

    private Component whoSees(Space seen) {
        UnorderedList people = new UnorderedList();
        people.addClassName("space-people");
        seen.people()
                .forEach(each -> people.add(new ListItem(sharing.text(
                        "spaces.people.line", sharing.text(each.role().labelKey()), each.count()))));
        return Card.titled(
                sharing.text("spaces.people.title"),
                people,
                new Paragraph(sharing.text("spaces.people.nobody-else")),
                new Link("spaces/" + sharing.space() + "/rights", sharing.text("spaces.rights.title")));
    }
}
