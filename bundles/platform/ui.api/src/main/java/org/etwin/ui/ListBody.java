package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the records of a list are drawn. */
sealed interface ListBody<T> {
    /** Begins anew inside the place. */
    void begin(HtmlContainer place);

    void add(List<T> items);

    final class Cards<T> implements ListBody<T> {
        private final Function<T, ? extends Component> card;
        private Tiles tiles;

        Cards(Function<T, ? extends Component> card) {
            this.card = card;
        }

        @Override
        public void begin(HtmlContainer place) {
            tiles = new Tiles();
            place.add(tiles);
        }

        @Override
        public void add(List<T> items) {
            items.forEach(item -> tiles.tile(card.apply(item)));
        }
    }

    final class Rows<T> implements ListBody<T> {
        private final Function<T, ? extends Component> row;
        private UnorderedList list;

        Rows(Function<T, ? extends Component> row) {
            this.row = row;
        }

        @Override
        public void begin(HtmlContainer place) {
            list = new UnorderedList();
            list.addClassName("etwin-rows");
            list.getElement().setAttribute("role", "list");
            place.add(new Card(list));
        }

        @Override
        public void add(List<T> items) {
            items.forEach(item -> list.add(new ListItem(row.apply(item))));
        }
    }

    final class Table<T> implements ListBody<T> {
        private record Column<T>(String label, Function<T, ? extends Component> cell) {}

        private final List<Column<T>> columns = new ArrayList<>();
        private NativeTableBody body;

        void column(String label, Function<T, ? extends Component> cell) {
            columns.add(new Column<>(label, cell));
        }

        @Override
        public void begin(HtmlContainer place) {
            NativeTable table = new NativeTable();
            table.addClassName("etwin-table");
            NativeTableRow labels = new NativeTableRow();
            for (Column<T> column : columns) {
                NativeTableHeaderCell cell = new NativeTableHeaderCell(column.label());
                cell.getElement().setAttribute("scope", "col");
                labels.add(cell);
            }
            table.getHead().add(labels);
            body = table.getBody();
            Div frame = new Div(table);
            frame.addClassNames("etwin-card", "flush");
            place.add(frame);
        }

        @Override
        public void add(List<T> items) {
            for (T item : items) {
                NativeTableRow row = new NativeTableRow();
                for (Column<T> column : columns) {
                    NativeTableCell cell = new NativeTableCell(column.cell().apply(item));
                    cell.getElement().setAttribute("data-label", column.label());
                    row.add(cell);
                }
                body.add(row);
            }
        }
    }
}
