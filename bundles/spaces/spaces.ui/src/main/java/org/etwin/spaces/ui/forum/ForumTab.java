package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import org.etwin.files.Files;
import org.etwin.platform.Seen;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Forum;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Subscriptions;
import org.etwin.spaces.ui.SpaceTab;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

@org.osgi.service.component.annotations.Component(service = Section.class)
public final class ForumTab extends SpaceTab {
    private final Talks.Services services;

    @Activate
    public ForumTab(
            @Reference Forum forum,
            @Reference ForumWriting writing,
            @Reference ForumModeration moderation,
            @Reference Subscriptions subscriptions,
            @Reference Drafts drafts,
            @Reference SpaceMembers members,
            @Reference Files files) {
        services = new Talks.Services(forum, writing, moderation, subscriptions, drafts, members, files);
    }

    @Override
    public String id() {
        return "forum";
    }

    @Override
    public String key() {
        return "spaces.section.forum";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        return new ForumPanel(new Talks(screen, services, space));
    }
}
