package org.etwin.ui;

import java.util.List;

/** The shapes of a {@link Chart} in a box of 100 by 100, stretched to the room there is. */
final class ChartShapes {
    private static final int BOX = 100;
    private static final int GRID = 4;
    private static final double GAP = 0.3;

    private final int places;
    private final List<Series> series;
    private final double top;

    ChartShapes(int places, List<Series> series, double top) {
        this.places = Math.max(1, places);
        this.series = series;
        this.top = top;
    }

    /** The end of the scale: at least the highest value, and a number that divides well. */
    static double top(List<Series> series, int steps) {
        double highest = 0;
        for (Series each : series) {
            for (int i = 0; i < each.values().size(); i++) {
                highest = Double.isNaN(each.at(i)) ? highest : Math.max(highest, each.at(i));
            }
        }
        if (highest <= 0) {
            return steps;
        }
        double size = Math.pow(10, Math.floor(Math.log10(highest / steps)));
        for (double nice : new double[] {1, 2, 2.5, 5, 10}) {
            if (nice * size * steps >= highest) {
                return Math.max(nice * size * steps, highest < 1 ? 0 : steps);
            }
        }
        return highest;
    }

    static int highest(Series one, int places) {
        int best = -1;
        for (int i = 0; i < places; i++) {
            if (!Double.isNaN(one.at(i)) && (best < 0 || one.at(i) > one.at(best))) {
                best = i;
            }
        }
        return best;
    }

    static int last(Series one, int places) {
        for (int i = places - 1; i >= 0; i--) {
            if (!Double.isNaN(one.at(i))) {
                return i;
            }
        }
        return -1;
    }

    String svg(String title, String description, String shapes) {
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'"
                + " preserveAspectRatio='none' role='img'>");
        svg.append("<title>").append(escaped(title)).append("</title>");
        svg.append("<desc>").append(escaped(description)).append("</desc>");
        for (int i = 0; i <= GRID; i++) {
            int y = BOX * i / GRID;
            svg.append("<line class='grid' x1='0' x2='100' y1='%d' y2='%d'/>".formatted(y, y));
        }
        return svg.append(shapes).append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String bars() {
        StringBuilder shapes = new StringBuilder();
        double slot = (double) BOX / places;
        double width = slot * (1 - GAP) / Math.max(1, series.size());
        for (int s = 0; s < series.size(); s++) {
            for (int i = 0; i < places; i++) {
                double value = series.get(s).at(i);
                if (value > 0) {
                    double height = BOX * value / top;
                    shapes.append("<rect class='series-%d' x='%s' y='%s' width='%s' height='%s'/>"
                            .formatted(
                                    s,
                                    Chart.decimal(i * slot + slot * GAP / 2 + s * width),
                                    Chart.decimal(BOX - height),
                                    Chart.decimal(width * 0.94),
                                    Chart.decimal(height)));
                }
            }
        }
        return shapes.toString();
    }

    String lines() {
        StringBuilder shapes = new StringBuilder();
        for (int s = 0; s < series.size(); s++) {
            StringBuilder way = new StringBuilder();
            boolean broken = true;
            for (int i = 0; i < places; i++) {
                double value = series.get(s).at(i);
                if (Double.isNaN(value)) {
                    broken = true;
                } else {
                    way.append(broken ? 'M' : 'L').append(point(i, value)).append(' ');
                    if (broken && alone(s, i)) {
                        // A line of no length with round ends is a dot.
                        way.append('L').append(point(i, value)).append(' ');
                    }
                    broken = false;
                }
            }
            shapes.append("<path class='line series-%d' d='%s'/>"
                    .formatted(s, way.toString().strip()));
        }
        return shapes.toString();
    }

    private boolean alone(int s, int i) {
        return i + 1 >= places || Double.isNaN(series.get(s).at(i + 1));
    }

    private String point(int place, double value) {
        double x = (place + 0.5) * BOX / places;
        return Chart.decimal(x) + " " + Chart.decimal(BOX - BOX * value / top);
    }
}
