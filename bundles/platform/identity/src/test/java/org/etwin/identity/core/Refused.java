package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** The reasons with which something is refused; none when it is not. */
final class Refused {
    private Refused() {}

    static List<String> keys(ThrowingCallable tried) {
        Rejected rejected = catchThrowableOfType(Rejected.class, tried);
        return rejected == null
                ? List.of()
                : rejected.rejections().stream().map(Rejection::key).toList();
    }

    static Rejection.Kind kind(ThrowingCallable tried) {
        Rejected rejected = catchThrowableOfType(Rejected.class, tried);
        return rejected == null ? null : rejected.kind();
    }

    static Rejection first(ThrowingCallable tried) {
        return catchThrowableOfType(Rejected.class, tried).rejections().get(0);
    }
}
