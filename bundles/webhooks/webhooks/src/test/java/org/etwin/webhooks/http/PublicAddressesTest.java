package org.etwin.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses addresses = new PublicAddresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "localhost",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:db8::1]",
                "[2001:0:1::1]",
                "[ff02::1]",
                "2130706433"
            })
    void whatIsNotInThePublicInternetIsRefused(String host) {
        assertThat(addresses.wrong("https://" + host + "/hook")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "[2606:4700:4700::1111]", "172.32.0.1", "100.128.0.1"})
    void whatIsPublicPasses(String host) {
        assertThat(addresses.wrong("https://" + host + "/hook")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://",
                "https:///x",
                "https://user:secret@8.8.8.8/",
                "https://8.8.8.8/#x",
                "https://8.8.8.8/ x",
                "javascript:alert(1)"
            })
    void whatIsNoAddressForUsIsRefused(String address) {
        assertThat(addresses.wrong(address)).contains("webhooks.rejected.address");
    }

    @Test
    void theOwnNetworkIsAllowedWhereTheOperatorSaysSo() {
        assertThat(new PublicAddresses(true).wrong("http://127.0.0.1:8080/")).isEmpty();
        assertThat(new PublicAddresses(true).wrong("gopher://127.0.0.1/")).isPresent();
    }
}
