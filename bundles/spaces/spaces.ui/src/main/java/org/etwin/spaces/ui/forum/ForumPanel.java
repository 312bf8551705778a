package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.ui.Panel;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** The forum at {@code …/forum}, a discussion at {@code …/forum/d}, a thread at {@code …/forum/d/t}. */
final class ForumPanel extends Panel implements AfterNavigationObserver {
    private static final int DISCUSSION = 3;
    private static final int THREAD = 4;

    private final transient Screen screen;
    private final transient Forum forum;
    private final transient ForumWriting writing;
    private final transient Seen<Space> space;

    ForumPanel(Screen screen, Forum forum, ForumWriting writing, Seen<Space> space) {
        this.screen = screen;
        this.forum = forum;
        this.writing = writing;
        this.space = space;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(at(event.getLocation().getSegments()));
    }

    private Component at(List<String> path) {
        try {
            if (path.size() > THREAD) {
                return new ThreadPanel(
                        screen, forum, writing, space, Id.parse(path.get(DISCUSSION)), Id.parse(path.get(THREAD)));
            }
            if (path.size() > DISCUSSION) {
                return new DiscussionPanel(screen, forum, writing, space, Id.parse(path.get(DISCUSSION)));
            }
            return new DiscussionsPanel(screen, forum, writing, space);
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.NOT_FOUND) {
                throw rejected;
            }
            return new EmptyState(
                    "comments",
                    screen.text("spaces.forum.gone"),
                    screen.text("spaces.forum.gone-hint"),
                    new Link("spaces/" + space.value().id() + "/forum", screen.text("spaces.section.forum"))
                            .asSoftButton());
        }
    }
}
