package org.etwin.twinspace.core;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.spi.ProjectLifecycle;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.spaces.spi.SpaceOpening.Opening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A project's TwinSpace lives as the project does, in the same transactions. */
@Component(service = ProjectLifecycle.class)
public final class OpeningTwinSpaces implements ProjectLifecycle {
    static final Actor.System SYSTEM = new Actor.System("twinspace");

    private final SpaceOpening spaces;

    @Activate
    public OpeningTwinSpaces(@Reference SpaceOpening spaces) {
        this.spaces = spaces;
    }

    @Override
    public void opened(Actor actor, ProjectOpened project) {
        spaces.open(SYSTEM, opening(project));
    }

    @Override
    public void closed(Actor actor, Id project) {
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> spaces.close(SYSTEM, space));
    }

    @Override
    public void reopened(Actor actor, Id project) {
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> spaces.reopen(SYSTEM, space));
    }

    @Override
    public void archived(Actor actor, Id project) {
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> spaces.archive(SYSTEM, space));
    }

    /** A guest who was made a partner is a teacher from now on; whoever is more already stays so. */
    @Override
    public void partnerJoined(Actor actor, Id project, Id person) {
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> join(spaces, space, person));
    }

    @Override
    public void partnerLeft(Actor actor, Id project, Id person) {
        spaces.find(TwinSpaces.KIND, project).ifPresent(space -> leave(spaces, space, person));
    }

    static void join(SpaceOpening spaces, Id space, Id partner) {
        spaces.join(SYSTEM, space, partner, TwinSpaceKind.TEACHER);
        if (in(spaces, space, TwinSpaceKind.GUESTS).contains(partner)) {
            spaces.give(SYSTEM, space, partner, TwinSpaceKind.TEACHER);
        }
    }

    /** Founders stay, whatever happens. */
    static void leave(SpaceOpening spaces, Id space, Id partner) {
        if (in(spaces, space, TwinSpaceKind.PARTNERS).contains(partner)) {
            spaces.leave(SYSTEM, space, partner);
        }
    }

    private static Set<Id> in(SpaceOpening spaces, Id space, List<String> roles) {
        return spaces.members(List.of(space), roles).getOrDefault(space, Set.of());
    }

    static Opening opening(ProjectOpened project) {
        List<Id> founders =
                project.founders().stream().map(ProjectOpened.Founder::person).toList();
        return new Opening(
                TwinSpaces.KIND,
                project.project(),
                project.title(),
                project.description(),
                founders,
                TwinSpaceKind.FOUNDER);
    }
}
