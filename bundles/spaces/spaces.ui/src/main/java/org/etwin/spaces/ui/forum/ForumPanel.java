package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ui.Panel;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;

/**
 * The forum at {@code …/forum}, a discussion at {@code …/forum/d}, a thread at {@code …/forum/d/t}; for good, wherever
 * they are moved, a thread at {@code …/forum/thread/t} and a post at {@code …/forum/post/p}.
 */
@StyleSheet("context://static/org.etwin.spaces.ui/forum.css")
final class ForumPanel extends Panel implements AfterNavigationObserver {
    static final String WORDS = "words";
    private static final int FIRST = 3;

    private final transient Talks talks;

    ForumPanel(Talks talks) {
        this.talks = talks;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(at(event.getLocation()));
    }

    private Component at(Location location) {
        List<String> path = location.getSegments();
        String first = path.size() > FIRST ? path.get(FIRST) : "";
        String second = path.size() > FIRST + 1 ? path.get(FIRST + 1) : "";
        try {
            if (first.equals("found")) {
                return new FoundPanel(
                        talks,
                        location.getQueryParameters().getSingleParameter(WORDS).orElse(""));
            }
            if (first.equals("post")) {
                Id post = Id.parse(second);
                Id thread = talks.forum()
                        .post(talks.actor(), talks.space(), post)
                        .value()
                        .thread();
                return new ThreadPanel(talks, thread, Spot.at(post));
            }
            if (!second.isEmpty()) {
                return new ThreadPanel(talks, Id.parse(second), Spot.FIRST_NEW);
            }
            return first.isEmpty() ? new DiscussionsPanel(talks) : new DiscussionPanel(talks, Id.parse(first));
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.NOT_FOUND) {
                throw rejected;
            }
            return new EmptyState(
                    "comments",
                    talks.text("spaces.forum.gone"),
                    talks.text("spaces.forum.gone-hint"),
                    new Link(talks.path(), talks.text("spaces.section.forum")).asSoftButton());
        }
    }
}
