package org.etwin.example.national;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A page of one's own: it comes into the menu of open browsers when the plug-in is installed. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Route("ext/si/staff-room")
@MenuItem(
        group = MenuGroups.NETWORK,
        key = "example-national.staff-room",
        order = 900,
        needs = Needs.SIGNED_IN,
        icon = "coffee")
public class P01StaffRoomView extends BaseView {
    private static final long serialVersionUID = 1;

    @Activate
    public P01StaffRoomView(@Reference Screen screen) {
        super(screen, "example-national.staff-room");
        narrow();
        note(text("example-national.staff-room.note"));
        Card card = new Card();
        card.add(
                new H2(text("example-national.staff-room.meeting")),
                new Paragraph(text("example-national.staff-room.meeting.text")));
        add(card);
    }
}
