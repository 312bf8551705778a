package org.example.broken;

import com.vaadin.flow.component.Component;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Screen;

@org.osgi.service.component.annotations.Component
public final class CardThatThrows implements DashboardCard {
    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        throw new Broken("the place of the card");
    }

    @Override
    public Component create(Screen screen) {
        throw new Broken("the card");
    }
}
