package org.etwin.twinspace.core;

import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A TwinSpace is called what its project is called. */
@Component
public final class FollowingTitles implements DurableListener {
    /** The member of the event that is read here. */
    record Changed(Id project) {}

    private final Projects projects;
    private final SpaceOpening spaces;
    private final Json json;

    @Activate
    public FollowingTitles(@Reference Projects projects, @Reference SpaceOpening spaces, @Reference Json json) {
        this.projects = projects;
        this.spaces = spaces;
        this.json = json;
    }

    @Override
    public String name() {
        return "twinspace.following-titles";
    }

    @Override
    public Set<String> types() {
        return Set.of("projects.changed");
    }

    @Override
    public void on(Event event) {
        Id project = json.read(event.json(), Changed.class).project();
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> {
            PublicProject page = projects.page(OpeningTwinSpaces.SYSTEM, project);
            spaces.rename(OpeningTwinSpaces.SYSTEM, space, page.title(), page.description());
        });
    }
}
