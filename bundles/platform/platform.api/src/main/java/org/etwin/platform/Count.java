package org.etwin.platform;

/**
 * A number of records, counted up to {@value #CAP}: beyond that nobody waits for the exact one.
 *
 * @param more there are more than {@code value}
 */
public record Count(int value, boolean more) {
    public static final int CAP = 1000;

    /** Of a number counted up to {@code CAP + 1}. */
    public static Count of(long counted) {
        return counted > CAP ? new Count(CAP, true) : new Count((int) counted, false);
    }
}
