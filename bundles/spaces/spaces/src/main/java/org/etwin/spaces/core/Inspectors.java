package org.etwin.spaces.core;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.spaces.Access;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may look into a space without being in it, and what is seen then: everything that grown-ups read. */
@Component(service = Inspectors.class)
public final class Inspectors {
    static final SpaceRole ROLE = new SpaceRole(Access.INSPECTOR, "spaces.role.inspector", false, true);
    private static final Map<Right, Extent> READING =
            Map.of(Right.SEE, Extent.ALL, Right.BULLETIN_READ_POST, Extent.ALL);

    private final InspectionRows inspections;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Actors actors;
    private final Clock clock;

    @Activate
    public Inspectors(
            @Reference InspectionRows inspections,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Actors actors,
            @Reference Clock clock) {
        this.inspections = inspections;
        this.rows = rows;
        this.kinds = kinds;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether there can be any space that this actor may look into; without the database. */
    static boolean any(Actor actor) {
        return actor instanceof Actor.Person person
                && !person.isSuspended()
                && (person.has(Role.ADMIN) || person.has(Role.NSO));
    }

    /** Within a transaction. */
    boolean isOpenTo(Actor actor, SpaceEntity space) {
        return any(actor)
                && kinds.keys().contains(space.kind())
                && inspections.isOpen(Door.signedIn(actor), space.id(), clock.instant())
                && mayLookInto(actor, space);
    }

    /** The rights may have gone since it was opened, so this is asked each time. Within a transaction. */
    boolean mayLookInto(Actor actor, SpaceEntity space) {
        return any(actor)
                && (actor.has(Role.ADMIN) || territories(space).stream().anyMatch(actor::isNsoOf));
    }

    /** Spaces that would open to the actor with a reason, by somebody in them. Within a transaction. */
    List<SpaceEntity> reachable(Actor actor, Id account, int most) {
        boolean everywhere = actor.has(Role.ADMIN);
        if (account == null || !everywhere && territories(account).noneMatch(actor::isNsoOf)) {
            return List.of();
        }
        Map<Id, String> roles = rows.rolesOfMember(account, kinds.keys(), EnumSet.allOf(SpaceState.class), null, most);
        return rows.spaces(roles.keySet()).stream()
                .filter(space -> everywhere || owns(space.kind(), roles.get(space.id())))
                .toList();
    }

    private boolean owns(String kind, String role) {
        List<SpaceRole> roles = kinds.kind(kind).roles();
        return roles.stream().anyMatch(SpaceRole::fixed)
                ? roles.stream().anyMatch(each -> each.fixed() && each.key().equals(role))
                : kinds.kind(kind).rights().extent(Right.MANAGE_MEMBERS, role).some();
    }

    Access access(Actor actor, SpaceEntity space) {
        return new Access(actor, space.id(), space.kind(), space.state(), ROLE.key(), READING, true);
    }

    /** Of those to whom the space belongs. */
    private Set<String> territories(SpaceEntity space) {
        return founders(space).stream().flatMap(this::territories).collect(Collectors.toSet());
    }

    private Stream<String> territories(Id account) {
        return actors.actor(account) instanceof Actor.Person person
                ? person.standing().territories().stream()
                : Stream.empty();
    }

    /** Members in a fixed role, or, when there are none any more, those who look after the members. */
    List<Id> founders(SpaceEntity space) {
        List<Id> fixed = holding(
                space,
                kinds.kind(space.kind()).roles().stream()
                        .filter(SpaceRole::fixed)
                        .toList());
        return fixed.isEmpty()
                ? holding(
                        space,
                        kinds.kind(space.kind()).roles().stream()
                                .filter(role -> kinds.kind(space.kind())
                                        .rights()
                                        .extent(Right.MANAGE_MEMBERS, role.key())
                                        .some())
                                .toList())
                : fixed;
    }

    /** Whether this member is one of the {@link #founders}, or looks after the members as they do. */
    boolean founds(Access access) {
        return kinds.role(access.kind(), access.role()).fixed()
                || access.reading(Right.MANAGE_MEMBERS).some();
    }

    private List<Id> holding(SpaceEntity space, List<SpaceRole> roles) {
        return roles.stream()
                .flatMap(role -> rows.accounts(space.id(), role.key()).stream())
                .toList();
    }
}
