package org.etwin.example.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.etwin.identity.spi.SignInProvider.Start;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;

class P18SchoolPortalTest {
    private static final URI BACK = URI.create("https://etwin.example/signed-in-by/si-portal");

    private final P18SchoolPortal portal = new P18SchoolPortal("https://portal.example/enter", "a common key");

    @Test
    void whomThePortalSignsForThisSignInIsKnownAndNobodyElse() {
        Start start = portal.start(BACK, Locale.ENGLISH);
        assertThat(start.address()).hasHost("portal.example").hasParameter("state", start.state());
        String signature = new String(portal.signed(start.memory() + " tina"), StandardCharsets.US_ASCII);

        assertThat(portal.finish(BACK, start.memory(), Map.of("person", "tina", "signature", signature))
                        .id())
                .isEqualTo("tina");
        assertThatThrownBy(() -> portal.finish(BACK, start.memory(), Map.of("person", "matti", "signature", signature)))
                .isInstanceOf(Rejected.class);
        String another = portal.start(BACK, Locale.ENGLISH).memory();
        assertThatThrownBy(() -> portal.finish(BACK, another, Map.of("person", "tina", "signature", signature)))
                .isInstanceOf(Rejected.class);
    }
}
