package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.etwin.spaces.MyPupils.Line;
import org.etwin.spaces.MyPupils.Preview;
import org.etwin.spaces.MyPupils.Remark;
import org.etwin.ui.Badge;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** What becomes of each line of a pasted list. */
final class PreviewTable extends Div {
    private final transient Screen screen;

    PreviewTable(Screen screen, Preview preview) {
        this.screen = screen;
        addClassNames("stack", "pupils-preview");
        H2 title = new H2(screen.text("spaces.pupils.preview", preview.usable()));
        title.addClassName("card-title");
        int refused = preview.lines().size() - preview.usable();
        add(title);
        if (refused > 0) {
            Paragraph left = new Paragraph(screen.text("spaces.pupils.preview-left", refused));
            left.addClassName("muted");
            add(left);
        }
        NativeTableHeader head = new NativeTableHeader(row(
                heading("spaces.pupils.line"),
                heading("spaces.pupils.name"),
                heading("spaces.pupils.class"),
                heading("spaces.pupils.remarks")));
        NativeTableBody body = new NativeTableBody();
        preview.lines().forEach(line -> body.add(line(line)));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("etwin-table");
        Div scroller = new Div(table);
        scroller.addClassName("pupils-table");
        // It scrolls sideways on a phone, with the keyboard as well.
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", screen.text("spaces.pupils.names"));
        add(scroller);
    }

    private NativeTableRow line(Line line) {
        Div remarks = new Div();
        remarks.addClassName("etwin-row");
        line.remarks().forEach(remark -> remarks.add(remark(remark)));
        Span name = new Span(line.name());
        name.addClassName("strong");
        NativeTableRow row = row(
                cell("spaces.pupils.line", new Span(String.valueOf(line.number()))),
                cell("spaces.pupils.name", name),
                cell("spaces.pupils.class", new Span(line.className())),
                cell("spaces.pupils.remarks", remarks));
        row.setClassName("left-out", !line.usable());
        return row;
    }

    private Badge remark(Remark remark) {
        Tone tone = remark.refuses() ? Tone.DANGER : remark == Remark.WHOLE_NAME ? Tone.NEUTRAL : Tone.WARN;
        return new Badge(screen.words().of("spaces.pupils.remark", remark), tone);
    }

    /** On a phone the label stands beside the value. */
    private NativeTableCell cell(String key, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", screen.text(key));
        return cell;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(screen.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
