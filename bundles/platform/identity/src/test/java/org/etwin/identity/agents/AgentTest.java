package org.etwin.identity.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox | Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 | Chrome | Windows
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0 | Edge | Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15 | Safari | macOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1 | Safari | iPhone
            Mozilla/5.0 (Linux; Android 15) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36 | Samsung Internet | Android
            """)
    void browsersAndSystemsAreCalledAsTheirOwnersCallThem(String userAgent, String browser, String system) {
        assertThat(Agent.of(userAgent)).isEqualTo(new Agent(browser, system));
    }

    @Test
    void programsAreCalledByTheirFirstWordAndStrangeOnesNotAtAll() {
        assertThat(Agent.of("curl/8.5.0")).isEqualTo(new Agent("curl", null));
        assertThat(Agent.of(null)).isEqualTo(new Agent(null, null));
        assertThat(Agent.of("<script>alert(1)</script>").browser()).doesNotContain("<");
        assertThat(Agent.of("x".repeat(5_000)).browser()).hasSize(40);
    }
}
