package org.etwin.network.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** The keys of what a call was refused for. */
final class Refusals {
    private Refusals() {}

    static List<String> of(ThrowingCallable call) {
        return catchThrowableOfType(Rejected.class, call).rejections().stream()
                .map(Rejection::key)
                .toList();
    }
}
