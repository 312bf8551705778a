package org.etwin.spaces.ui.inspections;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceInspections.Reachable;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** The spaces of somebody by their titles; each leads to where the reason is given. */
final class ReachableSpaces extends Div {
    ReachableSpaces(Screen screen, SpaceInspections inspections, Id account) {
        List<Reachable> all = inspections.reachable(screen.actor(), account);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(screen.text("spaces.look-in.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("etwin-rows");
        list.getElement().setAttribute("role", "list");
        all.forEach(each -> list.add(new ListItem(row(screen, each))));
        add(list);
    }

    private static Row row(Screen screen, Reachable space) {
        Link look = new Link(LookInView.PATH + "?space=" + space.space(), screen.text("spaces.look-in.menu"))
                .asGhostButton();
        look.getElement().setAttribute("aria-label", screen.text("spaces.look-in.menu") + ": " + space.title());
        return new Row(PersonRow.strong(space.title()), look).spread();
    }
}
