package org.etwin.spaces.rest;

import java.util.List;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is the same in every space: the space itself and who is in it. */
@Component(service = KernelResources.class)
public final class KernelResources {
    private final List<Object> all;

    @Activate
    public KernelResources(
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference Invitations invitations,
            @Reference HandOvers handOvers,
            @Reference SpaceInspections inspections) {
        all = List.of(
                new SpacesResource(spaces),
                new InspectionsResource(inspections),
                new MembersResource(members),
                new InvitationsResource(invitations),
                new MyInvitationsResource(invitations),
                new RoleOffersResource(handOvers));
    }

    List<Object> all() {
        return all;
    }
}
