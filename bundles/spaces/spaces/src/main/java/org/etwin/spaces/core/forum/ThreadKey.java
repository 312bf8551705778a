package org.etwin.spaces.core.forum;

import org.etwin.platform.Id;

/** Where a page of the threads of a discussion begins: pinned ones are first. */
record ThreadKey(short pinned, long before) {
    static ThreadKey parse(String text) {
        if (text == null) {
            return new ThreadKey((short) 1, Long.MAX_VALUE);
        }
        return new ThreadKey(
                (short) (text.startsWith("p") ? 1 : 0),
                Id.parse(text.substring(text.isEmpty() ? 0 : 1)).value());
    }

    static String of(ThreadEntity last) {
        return (last.pinned() == 1 ? "p" : "n") + new Id(last.lastPost());
    }
}
