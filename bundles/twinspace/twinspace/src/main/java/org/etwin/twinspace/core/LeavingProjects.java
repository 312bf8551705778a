package org.etwin.twinspace.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.projects.OpenProjects;
import org.etwin.projects.Partners;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Projects;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A partner who left the TwinSpace, or was removed from it, takes no further part in the project either. The other way
 * round it is {@link OpeningTwinSpaces} who sees to it.
 */
@Component
public final class LeavingProjects implements DurableListener {
    /** The members of the event that are read here. */
    record Left(Id space, Id account) {}

    private final SpaceOpening spaces;
    private final OpenProjects open;
    private final Projects projects;
    private final Partners partners;
    private final Actors actors;
    private final Json json;

    @Activate
    public LeavingProjects(
            @Reference SpaceOpening spaces,
            @Reference OpenProjects open,
            @Reference Projects projects,
            @Reference Partners partners,
            @Reference Actors actors,
            @Reference Json json) {
        this.spaces = spaces;
        this.open = open;
        this.projects = projects;
        this.partners = partners;
        this.actors = actors;
        this.json = json;
    }

    @Override
    public String name() {
        return "twinspace.leaving-projects";
    }

    @Override
    public Set<String> types() {
        return Set.of("spaces.member-left");
    }

    @Override
    public void on(Event event) {
        Left left = json.read(event.json(), Left.class);
        Optional<Id> project = spaces.subject(TwinSpaces.KIND, left.space());
        if (project.isPresent() && isPartner(project.get(), left.account()) && isAway(left)) {
            Actor person = actors.actor(left.account());
            if (projects.find(person, project.get()).may(ProjectAction.LEAVE)) {
                partners.leave(person, project.get(), "");
            }
        }
    }

    private boolean isPartner(Id project, Id person) {
        return open.after(new Id(project.value() - 1), 1).stream()
                .filter(each -> each.opened().project().equals(project))
                .anyMatch(each -> each.partners().contains(person));
    }

    /** Events come late: whoever joined again since is no longer away. */
    private boolean isAway(Left left) {
        return spaces.withMember(left.account(), List.of(left.space())).isEmpty();
    }
}
