package org.etwin.spaces.ui.inspections;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.membership.JoinRequest;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.spaces.SpaceInspections;
import org.etwin.ui.Card;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** On the desk's page of a member: the spaces that the desk could look into, with a reason. */
@org.osgi.service.component.annotations.Component(service = Section.class)
public final class SpacesOfMember implements Section<Seen<JoinRequest>> {
    private final SpaceInspections inspections;

    @Activate
    public SpacesOfMember(@Reference SpaceInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public String subject() {
        return "membership.member";
    }

    @Override
    public String id() {
        return "spaces";
    }

    @Override
    public String key() {
        return "spaces.look-in.tab";
    }

    @Override
    public boolean shownTo(Actor actor, Seen<JoinRequest> member) {
        return actor.has(Role.NSO) || actor.has(Role.ADMIN);
    }

    @Override
    public Component create(Seen<JoinRequest> member, Screen screen) {
        return new Card(
                new Paragraph(screen.text("spaces.look-in.tab-hint")),
                new ReachableSpaces(screen, inspections, member.value().account()));
    }
}
