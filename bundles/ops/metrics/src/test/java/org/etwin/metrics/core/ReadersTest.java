package org.etwin.metrics.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etwin.edge.Network;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private static final String TOKEN = "a-long-token-of-prometheus";

    private final Readers usual = new Readers(Network.all("127.0.0.0/8, ::1"), "");
    private final Readers byToken = new Readers(List.of(), TOKEN);

    @Test
    void onlyThisMachineReadsThem() {
        assertThat(usual.may("127.0.0.1", false, null)).isTrue();
        assertThat(usual.may("::1", false, null)).isTrue();
        assertThat(usual.may("192.0.2.7", false, null)).isFalse();
    }

    @Test
    void aProxyOnThisMachineDoesNotReadThemForOthers() {
        assertThat(usual.may("127.0.0.1", true, null)).isFalse();
    }

    @Test
    void aTokenReadsThemFromAnywhere() {
        assertThat(byToken.may("192.0.2.7", true, "Bearer " + TOKEN)).isTrue();
        assertThat(byToken.may("192.0.2.7", false, "Bearer wrong")).isFalse();
        assertThat(byToken.may("192.0.2.7", false, null)).isFalse();
    }

    @Test
    void noTokenAndAShortOneAreNoKeys() {
        assertThat(usual.may("192.0.2.7", false, "Bearer ")).isFalse();
        assertThat(new Readers(List.of(), "short").may("192.0.2.7", false, "Bearer short"))
                .isFalse();
    }
}
