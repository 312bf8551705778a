package org.etwin.spaces.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RolesAndRights;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Tiles;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** "What may an observer do?" in words, from the same table by which the core decides. */
@Route("spaces/:id/rights")
@ForPupils
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class RightsView extends BaseView implements BeforeEnterObserver {
    private final transient Spaces spaces;

    @Activate
    public RightsView(@Reference Screen screen, @Reference Spaces spaces) {
        super(screen, "spaces.rights.title");
        this.spaces = spaces;
        SpaceLook.apply(this, actor());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Space space = spaces.find(actor(), id).value();
        RolesAndRights all = spaces.rights(actor(), id);
        note(text("spaces.rights.note", space.title(), text(space.role().labelKey())));
        actions(new Link("spaces/" + id, text("spaces.rights.back")).asGhostButton());
        Tiles roles = new Tiles();
        all.roles().forEach(role -> roles.tile(inWords(role, all)));
        add(roles, new H2(text("spaces.rights.all")), table(all));
    }

    private Card inWords(SpaceRole role, RolesAndRights all) {
        UnorderedList may = new UnorderedList();
        may.addClassName("space-rights");
        List<Right> held = all.table().rights().stream()
                .filter(right -> all.table().extent(right, role.key()).some())
                .toList();
        held.forEach(right -> may.add(new ListItem(sentence(right, all.table().extent(right, role.key())))));
        return Card.titled(text(role.labelKey()), new Paragraph(text("spaces.rights.held")), may);
    }

    private String sentence(Right right, Extent extent) {
        return extent == Extent.ALL ? right(right) : text("spaces.rights.with-limit", right(right), extent(extent));
    }

    private Div table(RolesAndRights all) {
        NativeTable table = new NativeTable();
        table.addClassName("etwin-table");
        NativeTableRow head = new NativeTableRow();
        head.add(header(text("spaces.rights.right"), "col"));
        all.roles().forEach(role -> head.add(header(text(role.labelKey()), "col")));
        table.getHead().add(head);
        for (Right right : all.table().rights()) {
            NativeTableRow row = new NativeTableRow();
            row.add(header(right(right), "row"));
            for (SpaceRole role : all.roles()) {
                NativeTableCell cell = new NativeTableCell(extent(all.table().extent(right, role.key())));
                cell.getElement().setAttribute("data-label", text(role.labelKey()));
                row.add(cell);
            }
            table.getBody().add(row);
        }
        Div frame = new Div(table);
        frame.addClassNames("etwin-card", "flush", "space-rights-table");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", text("spaces.rights.all"));
        return frame;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String right(Right right) {
        return text("spaces.right." + right.key());
    }

    private String extent(Extent extent) {
        return text("spaces.extent." + extent.key());
    }
}
