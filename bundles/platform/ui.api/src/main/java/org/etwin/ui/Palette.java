package org.etwin.ui;

import org.etwin.platform.Id;

/** A colour for each id, always the same; white text on any of them has at least 4.5:1. */
final class Palette {
    static final int SIZE = 8;

    private Palette() {}

    static int of(Id id) {
        return of(id.value());
    }

    static int of(long value) {
        return (int) Long.remainderUnsigned(mix(value), SIZE);
    }

    /** Spreads ids that were made one after another. */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
