package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import org.etwin.files.Files;
import org.etwin.platform.Seen;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Updates;
import org.etwin.spaces.Visits;
import org.etwin.spaces.ui.SpaceTab;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

@org.osgi.service.component.annotations.Component(service = Section.class)
public final class OverviewTab extends SpaceTab {
    private final Sharing.Services services;

    @Activate
    public OverviewTab(
            @Reference Updates updates,
            @Reference Likes likes,
            @Reference Comments comments,
            @Reference Visits visits,
            @Reference SpaceMembers members,
            @Reference Files files) {
        services = new Sharing.Services(updates, likes, comments, visits, members, files);
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String key() {
        return "spaces.section.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        return new OverviewPanel(new Sharing(screen, services, space));
    }
}
