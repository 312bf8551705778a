package org.etwin.spaces.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.etwin.spaces.Right;
import org.etwin.spaces.RolesAndRights;
import org.etwin.spaces.SpaceRole;
import org.etwin.ui.Screen;

/** The whole table: a row for each right, a column for each role. */
final class RightsTableView extends Div {
    RightsTableView(Screen screen, RolesAndRights all) {
        NativeTable table = new NativeTable();
        table.addClassName("etwin-table");
        NativeTableRow head = new NativeTableRow();
        head.add(header(screen.text("spaces.rights.right"), "col"));
        all.roles().forEach(role -> head.add(header(screen.text(role.labelKey()), "col")));
        table.getHead().add(head);
        for (Right right : all.table().rights()) {
            NativeTableRow row = new NativeTableRow();
            row.add(header(screen.text("spaces.right." + right.key()), "row"));
            for (SpaceRole role : all.roles()) {
                NativeTableCell cell = new NativeTableCell(screen.text(
                        "spaces.extent." + all.table().extent(right, role.key()).key()));
                cell.getElement().setAttribute("data-label", screen.text(role.labelKey()));
                row.add(cell);
            }
            table.getBody().add(row);
        }
        add(table);
        addClassNames("etwin-card", "flush", "space-rights-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", screen.text("spaces.rights.all"));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
