package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.SpaceTab;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

@org.osgi.service.component.annotations.Component(service = Section.class)
public final class MembersTab extends SpaceTab {
    private final Spaces spaces;
    private final SpaceMembers members;

    @Activate
    public MembersTab(@Reference Spaces spaces, @Reference SpaceMembers members) {
        this.spaces = spaces;
        this.members = members;
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
        return new MembersPanel(screen, spaces, members, space);
    }
}
