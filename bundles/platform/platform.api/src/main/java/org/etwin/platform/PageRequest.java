package org.etwin.platform;

/**
 * Which part of a list is wanted.
 *
 * @param after the {@link Page#next()} of the page before, or null for the first
 * @param size between 1 and {@value #MOST}; other numbers are brought into that range
 */
public record PageRequest(String after, int size) {
    public static final int USUAL = 20;
    public static final int MOST = 100;

    public PageRequest {
        size = Math.max(1, Math.min(size, MOST));
    }

    public static PageRequest first() {
        return new PageRequest(null, USUAL);
    }

    public static PageRequest first(int size) {
        return new PageRequest(null, size);
    }
}
