package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as bars or lines, drawn on the server in the colours of the theme: an SVG with title and description, labels
 * that stay readable at every width, and the same numbers as a table for whoever does not see it.
 */
@Tag("figure")
public final class Chart extends HtmlContainer {
    private static final int STEPS = 4;
    private static final int MOST_LABELS = 12;

    private final transient Words words;
    private final String title;
    private final transient List<String> labels;
    private final transient List<Series> series;
    private final double top;

    private Chart(Words words, String title, List<String> labels, List<Series> series, boolean bars) {
        this.words = words;
        this.title = title;
        this.labels = List.copyOf(labels);
        this.series = List.copyOf(series);
        top = ChartShapes.top(series, STEPS);
        addClassName("etwin-chart");
        Span caption = new Span(title);
        caption.addClassNames("strong", "caption");
        add(caption);
        if (series.size() > 1) {
            add(legend());
        }
        ChartShapes shapes = new ChartShapes(labels.size(), series, top);
        Svg picture = new Svg(shapes.svg(title, description(), bars ? shapes.bars() : shapes.lines()));
        picture.addClassName("picture");
        Div plot = new Div(scale(), picture, along());
        plot.addClassName("plot");
        add(plot, table());
    }

    /** One bar for each label, or one of each series beside each other. */
    public static Chart bars(Words words, String title, List<String> labels, List<Series> series) {
        return new Chart(words, title, labels, series, true);
    }

    /** One line for each series; where a value is missing the line is broken. */
    public static Chart lines(Words words, String title, List<String> labels, List<Series> series) {
        return new Chart(words, title, labels, series, false);
    }

    private Component legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < series.size(); i++) {
            Span mark = new Span();
            mark.addClassNames("mark", "series-" + i);
            legend.add(new ListItem(mark, new Span(series.get(i).name())));
        }
        return legend;
    }

    private Component scale() {
        Div scale = new Div();
        scale.addClassName("scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        for (int step = STEPS; step >= 0; step--) {
            scale.add(new Span(number(top * step / STEPS)));
        }
        return scale;
    }

    private Component along() {
        Div along = new Div();
        along.addClassName("along");
        along.getElement().setAttribute("aria-hidden", "true");
        int every = Math.max(1, (labels.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < labels.size(); i++) {
            Span label = new Span(labels.get(i));
            // Counted from the end, because the newest matters most; every second one goes on a phone.
            int fromEnd = labels.size() - 1 - i;
            label.setClassName("skipped", fromEnd % every != 0);
            label.setClassName("wide-only", fromEnd % (2 * every) != 0);
            along.add(label);
        }
        return along;
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.addClassName("etwin-table");
        NativeTableRow head = new NativeTableRow();
        head.add(headed("", "col"));
        series.forEach(each -> head.add(headed(each.name(), "col")));
        table.getHead().add(head);
        for (int i = 0; i < labels.size(); i++) {
            NativeTableRow row = new NativeTableRow();
            row.add(headed(labels.get(i), "row"));
            for (Series each : series) {
                NativeTableCell cell = new NativeTableCell(number(each.at(i)));
                cell.getElement().setAttribute("data-label", each.name());
                row.add(cell);
            }
            table.getBody().add(row);
        }
        Div frame = new Div(table);
        frame.addClassName("numbers");
        return new NativeDetails(words.text("ui.chart.table"), frame);
    }

    private static NativeTableHeaderCell headed(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** What somebody would say who looks at it: of each series the last value and the highest. */
    private String description() {
        StringBuilder told = new StringBuilder();
        for (Series each : series) {
            int highest = ChartShapes.highest(each, labels.size());
            if (highest >= 0) {
                int last = ChartShapes.last(each, labels.size());
                told.append(words.text(
                                "ui.chart.description",
                                each.name(),
                                number(each.at(last)),
                                labels.get(last),
                                number(each.at(highest)),
                                labels.get(highest)))
                        .append(' ');
            }
        }
        return told.isEmpty() ? words.text("ui.chart.nothing") : told.toString().strip();
    }

    private String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(value < 10 ? 1 : 0);
        return format.format(value);
    }

    /** Its name, for tests and lists of charts. */
    public String title() {
        return title;
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
