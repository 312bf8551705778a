package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.spaces.PupilHandOvers.HandOver;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** A question between colleagues that waits for its answer. */
final class HandOverCard extends Div {
    HandOverCard(Screen screen, PupilHandOvers handOvers, HandOver open, Runnable answered) {
        String with = screen.words().person(open.withName());
        String title = screen.text(
                open.mine() ? "spaces.handover.by-me" : "spaces.handover.of-me",
                with,
                open.pupils().size());
        Paragraph names = new Paragraph(String.join(", ", open.pupils()));
        Paragraph until = new Paragraph(
                screen.text("spaces.handover.until", screen.words().date(open.expires())));
        until.addClassNames("muted", "small");
        Row buttons = open.mine()
                ? new Row(Buttons.ghost(screen, "spaces.handover.withdraw", () -> {
                    handOvers.withdraw(screen.actor(), open.id());
                    answered.run();
                }))
                : new Row(
                        Buttons.primary(screen, "spaces.handover.accept", () -> {
                            handOvers.accept(screen.actor(), open.id());
                            answered.run();
                        }),
                        Buttons.ghost(screen, "spaces.handover.decline", () -> {
                            handOvers.decline(screen.actor(), open.id());
                            answered.run();
                        }));
        add(Card.titled(title, names, until, buttons).strong());
        addClassName("pupils-handover");
    }
}
