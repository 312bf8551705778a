package org.etwin.spaces.ui.inspections;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceInspections.Inspection;
import org.etwin.ui.Card;
import org.etwin.ui.Screen;

/** Who looked into a space, when and why, as its founders read it. */
public final class InspectionsShown {
    private InspectionsShown() {}

    /** All of them, or nothing for whom they do not concern. */
    public static Optional<Card> card(Screen screen, SpaceInspections inspections, Id space) {
        List<Inspection> all = of(screen, inspections, space);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        all.forEach(each -> list.add(new ListItem(line(screen, each))));
        return Optional.of(Card.titled(screen.text("spaces.look-in.who"), list));
    }

    /** Those that are open now, as one line each. */
    public static List<String> now(Screen screen, SpaceInspections inspections, Id space) {
        return of(screen, inspections, space).stream()
                .filter(each -> screen.words().now().isBefore(each.until()))
                .map(each -> line(screen, each))
                .toList();
    }

    private static List<Inspection> of(Screen screen, SpaceInspections inspections, Id space) {
        try {
            return inspections.of(screen.actor(), space);
        } catch (Rejected notForThem) {
            return List.of();
        }
    }

    private static String line(Screen screen, Inspection inspection) {
        return screen.text(
                "spaces.look-in.line",
                screen.words().person(inspection.name()),
                screen.words().dateTime(inspection.at()),
                inspection.reason());
    }
}
