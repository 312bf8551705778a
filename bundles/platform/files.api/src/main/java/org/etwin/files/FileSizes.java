package org.etwin.files;

import java.util.Locale;

/** Sizes in words: {@code 340 kB}, {@code 2.4 MB}. Kilo is 1,000, as people count. */
public final class FileSizes {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private FileSizes() {}

    public static String words(long bytes, Locale language) {
        double left = bytes;
        int unit = 0;
        while (left >= 999.5 && unit < UNITS.length - 1) {
            left /= 1000;
            unit++;
        }
        boolean whole = left >= 9.95 || Math.abs(left - Math.rint(left)) < 0.05;
        return String.format(language, whole ? "%.0f %s" : "%.1f %s", left, UNITS[unit]);
    }
}
