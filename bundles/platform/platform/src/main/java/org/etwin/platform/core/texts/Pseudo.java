package org.etwin.platform.core.texts;

/** Makes a text look like one of a language that is written from right to left, and longer than English. */
final class Pseudo {
    private static final char RIGHT_TO_LEFT = '\u202E';
    private static final char POP = '\u202C';
    private static final char MARK = '\u200F';

    private Pseudo() {}

    static String of(String text) {
        return MARK + "[" + RIGHT_TO_LEFT + text + POP + " ~]" + MARK;
    }
}
