package org.etwin.spaces.rest;

import java.util.List;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Subscriptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The forum over REST. */
@Component(service = ForumResources.class)
public final class ForumResources {
    private final List<Object> all;

    @Activate
    public ForumResources(
            @Reference Forum forum,
            @Reference ForumWriting writing,
            @Reference ForumModeration moderation,
            @Reference Drafts drafts,
            @Reference Subscriptions subscriptions) {
        all = List.of(
                new ForumResource(forum),
                new ForumWritingResource(writing),
                new ForumModerationResource(moderation),
                new ForumOfMineResource(drafts, subscriptions));
    }

    List<Object> all() {
        return all;
    }
}
