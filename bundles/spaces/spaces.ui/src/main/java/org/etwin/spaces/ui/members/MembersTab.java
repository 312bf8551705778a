package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import org.etwin.countries.Territories;
import org.etwin.platform.Seen;
import org.etwin.spaces.Consents;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.SpaceTab;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

@org.osgi.service.component.annotations.Component(service = Section.class)
public final class MembersTab extends SpaceTab {
    private final Spaces spaces;
    private final SpaceMembers members;
    private final Invitations invitations;
    private final HandOvers handOvers;
    private final Territories territories;
    private final Consents consents;

    @Activate
    public MembersTab(
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference Invitations invitations,
            @Reference HandOvers handOvers,
            @Reference Territories territories,
            @Reference Consents consents) {
        this.spaces = spaces;
        this.members = members;
        this.invitations = invitations;
        this.handOvers = handOvers;
        this.territories = territories;
        this.consents = consents;
    }

    @Override
    public String id() {
        return "members";
    }

    @Override
    public String key() {
        return "spaces.section.members";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        Panel all = new Panel() {};
        String path = "spaces/" + space.value().id();
        Row links = new Row(
                new Link(path + "/rights", screen.text("spaces.rights.title")).asGhostButton(),
                new Link(path + "/seers", screen.text("spaces.people.title")).asGhostButton());
        if (space.may(Right.CREATE_PUPILS)) {
            links.add(
                    new Link(path + "/pupils/bring", screen.text("spaces.pupils.bring")).asGhostButton(),
                    new Link("pupils", screen.text("spaces.pupils.mine")).asGhostButton());
        }
        all.add(links, new OffersPanel(screen, handOvers, space.value().id()));
        if (space.may(Right.INVITE_ADULTS)) {
            all.add(new InvitePanel(screen, spaces, members, invitations, space));
        }
        all.add(new MembersPanel(screen, spaces, members, handOvers, territories, consents, space));
        return all;
    }
}
