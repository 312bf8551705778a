package org.etwin.spaces.rest;

import java.util.List;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Presence;
import org.etwin.spaces.Updates;
import org.etwin.spaces.Visits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the overview offers over REST. */
@Component(service = OverviewResources.class)
public final class OverviewResources {
    private final List<Object> all;

    @Activate
    public OverviewResources(
            @Reference Updates updates,
            @Reference Likes likes,
            @Reference Comments comments,
            @Reference Visits visits,
            @Reference Presence presence) {
        all = List.of(
                new UpdatesResource(updates, likes),
                new CommentsOfUpdateResource(comments),
                new CommentsResource(comments),
                new VisitsResource(visits),
                new PresenceResource(presence));
    }

    List<Object> all() {
        return all;
    }
}
