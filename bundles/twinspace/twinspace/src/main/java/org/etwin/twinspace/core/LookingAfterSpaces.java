package org.etwin.twinspace.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etwin.identity.Actors;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.LooksAfterTwinSpace;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A TwinSpace always has somebody who can look after its members: when the last founder and the last teacher
 * administrator are gone, the validated teacher who has been in it longest becomes teacher administrator and is told.
 * Without any teacher it can only be read, and the NSO closes the project.
 */
@Component
public final class LookingAfterSpaces implements DurableListener {
    /** The members of the event that are read here. */
    record Left(Id space) {}

    private final SpaceOpening spaces;
    private final Actors actors;
    private final Outbox outbox;
    private final Json json;

    @Activate
    public LookingAfterSpaces(
            @Reference SpaceOpening spaces, @Reference Actors actors, @Reference Outbox outbox, @Reference Json json) {
        this.spaces = spaces;
        this.actors = actors;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String name() {
        return "twinspace.looking-after-spaces";
    }

    @Override
    public Set<String> types() {
        return Set.of("spaces.member-left");
    }

    @Override
    public void on(Event event) {
        Id space = json.read(event.json(), Left.class).space();
        if (spaces.subject(TwinSpaces.KIND, space).isEmpty() || isLookedAfter(space)) {
            return;
        }
        next(space).ifPresent(teacher -> {
            spaces.give(OpeningTwinSpaces.SYSTEM, space, teacher, TwinSpaceKind.TEACHER_ADMIN);
            outbox.publish(new LooksAfterTwinSpace(space, teacher));
        });
    }

    private boolean isLookedAfter(Id space) {
        return Stream.of(TwinSpaceKind.FOUNDER, TwinSpaceKind.TEACHER_ADMIN)
                .anyMatch(role -> !spaces.members(space, role).isEmpty());
    }

    private Optional<Id> next(Id space) {
        List<Id> teachers = spaces.members(space, TwinSpaceKind.TEACHER);
        return teachers.stream()
                .filter(teacher -> actors.actor(teacher).isEtwinner())
                .findFirst();
    }
}
