package org.etwin.platform;

/**
 * The identity of a record: 64 bits, sorted by the time it was made, positive.
 *
 * <p>In JSON and in addresses it is written as 13 characters of Crockford's Base32 in lower case, because JavaScript
 * cannot hold 64 bits.
 */
public record Id(long value) implements Comparable<Id> {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 13;

    /**
     * Reads what {@link #toString()} wrote, in either case.
     *
     * @throws Rejected of kind {@link Rejection.Kind#NOT_FOUND} when the text is no id: no record can have it
     */
    public static Id parse(String text) {
        if (text == null || text.length() != LENGTH) {
            throw Rejected.notFound();
        }
        long value = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = DIGITS.indexOf(Character.toLowerCase(text.charAt(i)));
            if (digit < 0 || (i == 0 && digit > 7)) {
                throw Rejected.notFound();
            }
            value = value << 5 | digit;
        }
        return new Id(value);
    }

    @Override
    public int compareTo(Id other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        char[] text = new char[LENGTH];
        long rest = value;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}
