package org.etwin.projects;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** What a call was refused for. */
public final class Refusals {
    private Refusals() {}

    public static List<String> keys(ThrowingCallable call) {
        return of(call).rejections().stream().map(Rejection::key).toList();
    }

    public static Rejection.Kind kind(ThrowingCallable call) {
        return of(call).kind();
    }

    private static Rejected of(ThrowingCallable call) {
        return catchThrowableOfType(Rejected.class, call);
    }
}
