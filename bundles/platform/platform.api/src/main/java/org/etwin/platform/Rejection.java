package org.etwin.platform;

import java.util.List;

/**
 * One reason why something is refused.
 *
 * @param kind how a client should take it
 * @param key of the text that says what is wrong and what to do
 * @param field the name of the input it belongs to, or null
 * @param args for the text
 */
public record Rejection(Kind kind, String key, String field, List<Object> args) {
    /** The kinds and their HTTP status. */
    public enum Kind {
        /** 401: nobody has signed in, or with the wrong words. */
        UNAUTHENTICATED(401),
        /** 403: visible, but not for this actor to do. */
        FORBIDDEN(403),
        /** 404: does not exist, or may not be seen. */
        NOT_FOUND(404),
        /** 409: the record is in a state in which this cannot be done. */
        CONFLICT(409),
        /** 412: somebody else changed the record since it was read. */
        STALE(412),
        /** 422: the input is not right. */
        INVALID(422),
        /** 429: too often; later it will do. */
        TOO_MANY(429),
        /** 503: the input is right, but the installation cannot take it now, for example because a disk is full. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Rejection {
        args = List.copyOf(args);
    }

    /** Wrong input in one field, or in none if {@code field} is null. */
    public static Rejection invalid(String field, String key, Object... args) {
        return new Rejection(Kind.INVALID, key, field, List.of(args));
    }

    public static Rejection conflict(String key, Object... args) {
        return new Rejection(Kind.CONFLICT, key, null, List.of(args));
    }

    public static Rejection forbidden(String key, Object... args) {
        return new Rejection(Kind.FORBIDDEN, key, null, List.of(args));
    }

    public static Rejection of(Kind kind, String key, Object... args) {
        return new Rejection(kind, key, null, List.of(args));
    }
}
