package org.etwin.schools.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character parts the cells: the one that gives most lines the same number of cells. */
final class Separator {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LINES = 40;

    private Separator() {}

    static char of(String text) {
        char best = ',';
        double most = 0;
        for (char candidate : KNOWN) {
            double fits = fit(cells(text, candidate));
            if (fits > most) {
                most = fits;
                best = candidate;
            }
        }
        return best;
    }

    /** How many cells the header has, times the part of the lines that have as many. */
    private static double fit(List<Integer> counts) {
        if (counts.isEmpty() || counts.get(0) < 2) {
            return 0;
        }
        Map<Integer, Integer> often = new HashMap<>();
        counts.forEach(count -> often.merge(count, 1, Integer::sum));
        int like = often.get(counts.get(0));
        return (double) counts.get(0) * like * like / ((double) counts.size() * counts.size());
    }

    private static List<Integer> cells(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean any = false;
        int cells = 1;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char each = text.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (each == '\n' && !quoted) {
                if (any) {
                    counts.add(cells);
                }
                cells = 1;
                any = false;
            } else if (each == separator && !quoted) {
                cells++;
            }
            any |= each > ' ';
        }
        if (any && counts.size() < LINES) {
            counts.add(cells);
        }
        return counts;
    }
}
