package org.example.broken;

import com.vaadin.flow.component.Component;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;

@org.osgi.service.component.annotations.Component
public final class CardThatCannotBeMade implements DashboardCard {
    @Activate
    public CardThatCannotBeMade() {
        throw new Broken("the making of the card");
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Component create(Screen screen) {
        return null;
    }
}
