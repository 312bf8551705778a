package org.example.broken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Screen;

/** Two cards in one: a part that throws when it is put into the page, and buttons that throw and that hang. */
@org.osgi.service.component.annotations.Component
public final class CardThatThrowsLater implements DashboardCard {
    private static final long HANGS_MILLISECONDS = 60_000;

    @Override
    public Place place() {
        return Place.CHANGED;
    }

    @Override
    public Component create(Screen screen) {
        if (screen.actor().isNsoOf("SI")) {
            Div late = new Div(new Paragraph("never seen"));
            late.addAttachListener(attached -> {
                throw new Broken("what is put into the page");
            });
            return late;
        }
        Button throwing = new Button("Throw", click -> {
            throw new Broken("the button");
        });
        Button hanging = new Button("Hang", click -> hang());
        return new Card(throwing, hanging);
    }

    private static void hang() {
        try {
            Thread.sleep(HANGS_MILLISECONDS);
        } catch (InterruptedException woken) {
            throw new Broken("the sleeper that was woken");
        }
    }
}
