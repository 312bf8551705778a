package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.etwin.edge.Network;
import org.etwin.edge.core.Proxies.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final String PROXY = "10.0.0.5";

    private final Proxies usual = new Proxies(Network.all("127.0.0.1, 10.0.0.0/24 2001:db8::/32"), false);
    private final Proxies standard = new Proxies(usual.trusted(), true);

    @Test
    void whoIsNoProxyIsNotBelieved() {
        assertThat(usual.said("192.0.2.9", List.of(), List.of("198.51.100.1"), List.of("https")))
                .isEmpty();
        assertThat(Proxies.NONE.said("127.0.0.1", List.of(), List.of("198.51.100.1"), List.of("https")))
                .isEmpty();
    }

    @Test
    void aProxySaysForWhomItAsks() {
        assertThat(usual.said(PROXY, List.of(), List.of("198.51.100.1"), List.of("https")))
                .contains(new Said("198.51.100.1", "https"));
    }

    @Test
    void whatTheClientWroteItselfStandsBeforeItsAddressAndIsNotRead() {
        assertThat(usual.said(PROXY, List.of(), List.of("1.2.3.4, 198.51.100.1"), List.of("https")))
                .contains(new Said("198.51.100.1", "https"));
        assertThat(usual.said(PROXY, List.of(), List.of("1.2.3.4", "198.51.100.1, 10.0.0.7"), List.of()))
                .contains(new Said("198.51.100.1", null));
    }

    @Test
    void headersOfTheOtherKindComeFromClientsAndAreNotRead() {
        assertThat(usual.said(PROXY, List.of("for=1.2.3.4;proto=https"), List.of(), List.of()))
                .isEmpty();
        assertThat(standard.said(PROXY, List.of(), List.of("1.2.3.4"), List.of("https")))
                .isEmpty();
    }

    @Test
    void theStandardHeaderIsRead() {
        assertThat(standard.said(
                        PROXY,
                        List.of("for=1.2.3.4, For=\"[2001:db9::17]:4711\";proto=https;by=x"),
                        List.of(),
                        List.of()))
                .contains(new Said("2001:db9::17", "https"));
        assertThat(standard.said(PROXY, List.of("for=198.51.100.1;proto=https, for=10.0.0.9"), List.of(), List.of()))
                .contains(new Said("198.51.100.1", "https"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "localhost", "evil.example.org", "1.2.3.4.5.6", "<script>", "\0"})
    void whatIsNoAddressIsNoAddress(String said) {
        assertThat(usual.said(PROXY, List.of(), List.of(said), List.of("ftp"))).contains(new Said(null, null));
    }

    @Test
    void aPortIsNoPartOfTheAddress() {
        assertThat(usual.said(PROXY, List.of(), List.of("198.51.100.1:8080"), List.of()))
                .contains(new Said("198.51.100.1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "1"})
    void aSettingThatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> Network.all(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
