package org.etwin.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** The example of the specification of Standard Webhooks. */
    @Test
    void itIsAsTheSpecificationSays() {
        assertThat(Signature.of(
                        List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSecretHas256Bits() {
        assertThat(new Signature().newSecret())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(new Signature().newSecret());
    }
}
