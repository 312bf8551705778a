package org.etwin.example.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** A card on the start page, at the side, for people of Slovenia. */
@org.osgi.service.component.annotations.Component(property = "etwin.territory=SI")
public final class P03NationalNewsCard implements DashboardCard {
    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Component create(Screen screen) {
        return Card.titled(
                screen.text("example-national.news"),
                new Paragraph(screen.text("example-national.news.text")),
                new Link("ext/si/staff-room", screen.text("example-national.staff-room")));
    }
}
