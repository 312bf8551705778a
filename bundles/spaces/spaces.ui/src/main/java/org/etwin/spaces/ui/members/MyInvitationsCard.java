package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;
import org.etwin.ui.Avatar;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Invitations into spaces that wait for my answer, on the start page. */
@org.osgi.service.component.annotations.Component
public final class MyInvitationsCard implements DashboardCard {
    private static final int FEW = 4;

    private final Invitations invitations;

    @Activate
    public MyInvitationsCard(@Reference Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor instanceof Actor.Person;
    }

    @Override
    public Component create(Screen screen) {
        List<Seen<Invitation>> mine =
                invitations.mine(screen.actor(), PageRequest.first(FEW)).items();
        if (mine.isEmpty()) {
            return null;
        }
        Div rows = new Div();
        mine.forEach(seen -> rows.add(row(screen, seen.value())));
        return rows;
    }

    private static PersonRow row(Screen screen, Invitation each) {
        String inviter = screen.words().person(each.inviter());
        return new PersonRow(
                        new Avatar(inviter, each.by()),
                        new Span(screen.text("spaces.invitations.waiting", inviter, each.title())))
                .note(screen.text("spaces.invitations.until", screen.words().date(each.until())))
                .end(new Link("spaces/invitations/" + each.id(), screen.text("spaces.invitations.answer"))
                        .asSoftButton());
    }
}
