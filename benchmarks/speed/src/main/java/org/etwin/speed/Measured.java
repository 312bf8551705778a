package org.etwin.speed;

/**
 * One line of the table.
 *
 * @param what is measured, in a few words
 * @param limit what is promised
 * @param value what was measured, in the unit of the limit
 * @param how it came about: other figures that help to understand it; may be empty
 */
public record Measured(String what, Limit limit, double value, String how) {

    public boolean passes() {
        return limit.passes(value);
    }

    /** @param unit as it stands behind the number: "ms", "% of the floor" */
    public record Limit(Kind kind, double number, String unit) {
        public static Limit atMost(double number, String unit) {
            return new Limit(Kind.AT_MOST, number, unit);
        }

        public static Limit atLeast(double number, String unit) {
            return new Limit(Kind.AT_LEAST, number, unit);
        }

        /** Only told, for comparison. */
        public static Limit none(String unit) {
            return new Limit(Kind.NONE, 0, unit);
        }

        boolean passes(double value) {
            return switch (kind) {
                case AT_MOST -> value <= number;
                case AT_LEAST -> value >= number;
                case NONE -> true;
            };
        }
    }

    public enum Kind {
        AT_MOST("at most"),
        AT_LEAST("at least"),
        NONE("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
