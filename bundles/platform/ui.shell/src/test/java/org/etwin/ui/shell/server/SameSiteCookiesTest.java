package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameSiteCookiesTest {
    @Test
    void theCookieOfASessionStaysAtHome() {
        assertThat(SameSiteCookies.amended("ETWIN=node0; Path=/; HttpOnly", false))
                .isEqualTo("ETWIN=node0; Path=/; HttpOnly; SameSite=Lax");
        assertThat(SameSiteCookies.amended("ETWIN=node0; Path=/; HttpOnly; SameSite=Strict", false))
                .isEqualTo("ETWIN=node0; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void overHttpsItTravelsOnlySo() {
        assertThat(SameSiteCookies.amended("ETWIN=node0; Path=/", true))
                .isEqualTo("ETWIN=node0; Path=/; SameSite=Lax; Secure");
        assertThat(SameSiteCookies.amended("ETWIN=node0; Path=/; Secure; SameSite=Lax", true))
                .isEqualTo("ETWIN=node0; Path=/; Secure; SameSite=Lax");
    }
}
