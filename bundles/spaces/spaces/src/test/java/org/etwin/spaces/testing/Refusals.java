package org.etwin.spaces.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection.Kind;

/** Says that something is refused, and how. */
public final class Refusals {
    private Refusals() {}

    public static Rejected refused(Kind kind, ThrowingCallable call) {
        Rejected rejected = catchThrowableOfType(Rejected.class, call);
        assertThat(rejected).as("should have been refused as %s", kind).isNotNull();
        assertThat(rejected.kind()).isEqualTo(kind);
        return rejected;
    }

    public static void refused(Kind kind, String key, ThrowingCallable call) {
        assertThat(refused(kind, call).rejections().get(0).key()).isEqualTo(key);
    }
}
