package org.etwin.persistence.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * One row as one line: values between tabs, {@code \N} for what is absent, the signs that would be read otherwise after a
 * backslash. What PostgreSQL's COPY writes, and two more: {@code \0}, and {@code &#92;u} with four digits for half a
 * character, which Derby keeps.
 */
final class Line {
    private static final String ABSENT = "\\N";
    private static final String SIGNS = "\b\f\n\r\t\u000b\\\0";
    private static final String WORDS = "bfnrtv\\0";

    private Line() {}

    static String of(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            String value = values.get(i);
            if (value == null) {
                line.append(ABSENT);
            } else {
                write(value, line);
            }
        }
        return line.toString();
    }

    private static void write(String value, StringBuilder line) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            int word = sign < ' ' || sign == '\\' ? SIGNS.indexOf(sign) : -1;
            if (word >= 0) {
                line.append('\\').append(WORDS.charAt(word));
            } else if (isHalf(value, i)) {
                line.append("\\u").append(String.format("%04x", (int) sign));
            } else {
                line.append(sign);
            }
        }
    }

    private static boolean isHalf(String value, int at) {
        char sign = value.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    /** @throws IllegalArgumentException when it is no line of that many values */
    static List<String> read(String line, int values) {
        List<String> read = new ArrayList<>(values);
        for (String each : line.split("\t", -1)) {
            read.add(each.equals(ABSENT) ? null : plain(each));
        }
        if (read.size() != values) {
            throw new IllegalArgumentException("a row of " + read.size() + " values instead of " + values);
        }
        return read;
    }

    private static String plain(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign != '\\') {
                plain.append(sign);
                continue;
            }
            char word = ++i < written.length() ? written.charAt(i) : ' ';
            if (word == 'u' && i + 4 < written.length()) {
                plain.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                i += 4;
            } else if (WORDS.indexOf(word) >= 0) {
                plain.append(SIGNS.charAt(WORDS.indexOf(word)));
            } else {
                throw new IllegalArgumentException("a row that cannot be read");
            }
        }
        return plain.toString();
    }
}
