package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table of plain texts that may be wider than its place. */
final class TextTable extends Div {
    private final transient List<String> labels;
    private final NativeTable table = new NativeTable();

    /** @param name read out by screen readers */
    TextTable(String name, List<String> labels) {
        this.labels = labels;
        addClassNames("etwin-card", "flush");
        getStyle().set("overflow-x", "auto");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        table.addClassName("etwin-table");
        NativeTableRow head = new NativeTableRow();
        for (String label : labels) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    /** A line; what is missing at its end stays empty. */
    TextTable line(List<String> values) {
        return cells(values.stream().<Component>map(Span::new).toList());
    }

    TextTable cells(List<? extends Component> values) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < labels.size(); i++) {
            NativeTableCell cell = new NativeTableCell(i < values.size() ? values.get(i) : new Span());
            cell.getElement().setAttribute("data-label", labels.get(i));
            row.add(cell);
        }
        table.getBody().add(row);
        return this;
    }
}
