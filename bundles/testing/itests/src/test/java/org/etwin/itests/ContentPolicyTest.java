package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser does with a script that found its way into a page all the same: nothing. */
@ExtendWith(Server.Started.class)
class ContentPolicyTest {
    private static final String BROUGHT_IN =
            """
            () => {
              window.ran = [];
              window.refused = [];
              document.addEventListener('securitypolicyviolation', each => refused.push(each.effectiveDirective));
              const picture = document.createElement('div');
              picture.innerHTML = '<img src="/nothing-here.png" onerror="window.ran.push(1)">';
              const script = document.createElement('script');
              script.textContent = 'window.ran.push(2)';
              document.body.append(picture, script);
            }""";

    private final Server server;

    ContentPolicyTest(Server server) {
        this.server = server;
    }

    @Test
    void aScriptInsideOfAPageRunsOnlyWithTheNonceOfThatPage() {
        try (Browsers browsers = new Browsers(server.address())) {
            Page page = browsers.person().go("/").settled().page();

            page.evaluate(BROUGHT_IN);

            page.waitForFunction("() => refused.includes('script-src-attr') && refused.includes('script-src-elem')");
            assertThat(page.evaluate("() => ran.length")).isEqualTo(0);
        }
    }
}
