package org.etwin.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown once, with all reasons. Rolls the transaction back; forms and REST each catch it in one place. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Rejection> rejections;

    public Rejected(List<Rejection> rejections) {
        super(rejections.stream().map(Rejection::key).collect(Collectors.joining(", ")), null, false, true);
        if (rejections.isEmpty()) {
            throw new IllegalArgumentException("nothing is rejected without a reason");
        }
        this.rejections = List.copyOf(rejections);
    }

    public Rejected(Rejection rejection) {
        this(List.of(rejection));
    }

    /** What may not be seen and what does not exist look the same. */
    public static Rejected notFound() {
        return new Rejected(Rejection.of(Rejection.Kind.NOT_FOUND, "platform.rejected.not-found"));
    }

    public static Rejected forbidden() {
        return new Rejected(Rejection.of(Rejection.Kind.FORBIDDEN, "platform.rejected.forbidden"));
    }

    public static Rejected unauthenticated() {
        return new Rejected(Rejection.of(Rejection.Kind.UNAUTHENTICATED, "platform.rejected.unauthenticated"));
    }

    /** Somebody else changed the record since it was read. */
    public static Rejected stale() {
        return new Rejected(Rejection.of(Rejection.Kind.STALE, "platform.rejected.stale"));
    }

    /** Throws when there is at least one reason. */
    public static void ifAny(List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            throw new Rejected(rejections);
        }
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    /** The kind that decides the status: of the first reason. */
    public Rejection.Kind kind() {
        return rejections.get(0).kind();
    }
}
